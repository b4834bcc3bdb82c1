package vn.giamsat.view.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.fold.SaidBeside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class ContradictionsTests {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Person HOST = new Person("Trần Văn Chủ", List.of(), null);

    private final List<CaseFact> facts = new ArrayList<>();

    @Test
    void a_case_in_order_contradicts_nothing() {
        then(founded("2024-04-15", null), opened("2024-05-02"), session("2024-05-10"));
        then(draft("2024-06-01"), conference("2024-06-01"), report("2024-06-05"));
        then(notice("2024-06-20"), delivered("2024-06-21"), closed("2024-07-01"));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_day_that_nobody_knows_contradicts_nothing() {
        then(opened(null), session("2024-05-10"), draft(null), conference("2024-06-01"));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_conference_before_its_draft_is_told_with_both_days_and_the_reason() {
        then(opened("2024-05-02"), draft("2024-06-10"));
        because("biên bản đề ngày 09/6", conference("2024-06-09"));

        assertThat(found())
                .containsExactly(
                        new Contradiction(
                                ContradictionKind.CONFERENCE_BEFORE_DRAFT,
                                new DayOfStep(
                                        "AdoptionConferenceHeld", 2, day("2024-06-09"), false),
                                new DayOfStep("DraftReportPrepared", 1, day("2024-06-10"), false),
                                "biên bản đề ngày 09/6",
                                null));
    }

    @Test
    void a_later_conference_clears_it() {
        then(draft("2024-06-10"), conference("2024-06-09"), conference("2024-06-12"));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_report_before_the_conference_is_told_until_there_is_another() {
        then(conference("2024-06-12"), report("2024-06-11"));
        assertThat(kinds()).containsExactly(ContradictionKind.REPORT_BEFORE_CONFERENCE);

        then(report("2024-06-13"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_notice_before_the_founding_decision_and_the_report_is_told_until_it_is_corrected() {
        then(founded("2024-07-01", null), opened(null), report("2024-07-05"), notice("2024-06-28"));
        assertThat(kinds())
                .containsExactly(
                        ContradictionKind.STEP_BEFORE_FOUNDING,
                        ContradictionKind.NOTICE_BEFORE_REPORT);

        then(new ConclusionCorrected(ID, paper("2024-07-08"), "ngày 08/7", "nhầm", null, null));
        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_known_of_the_decision_later_counts() {
        then(founded(null, "2024-04-15"), opened(null), session("2024-05-10"));
        assertThat(found()).isEmpty();

        then(new DecisionRecorded(ID, paper("2024-05-20"), null, "bổ sung"));
        assertThat(kinds()).containsExactly(ContradictionKind.STEP_BEFORE_FOUNDING);
    }

    @Test
    void steps_before_the_opening_are_told_each() {
        then(opened("2024-05-02"), session("2024-05-01"), draft("2024-04-30"));

        assertThat(kinds())
                .containsExactly(
                        ContradictionKind.STEP_BEFORE_OPENING,
                        ContradictionKind.STEP_BEFORE_OPENING);
    }

    @Test
    void a_finding_before_its_session_is_told_until_it_is_withdrawn() {
        then(session("2024-05-10"), finding("2024-05-09"));
        assertThat(kinds()).containsExactly(ContradictionKind.FINDING_BEFORE_SESSION);

        then(new FindingWithdrawn(ID, OTHER, "nhầm"));
        assertThat(found()).isEmpty();
    }

    @Test
    void an_extension_after_the_last_day_stays_told() {
        then(new SelfReportReceived(ID, null, List.of(), null, null, day("2024-07-01")));
        then(extended("2024-07-02", "2024-07-15"), extended("2024-07-10", "2024-07-20"));

        assertThat(found())
                .extracting(Contradiction::kind, one -> one.step().day())
                .containsExactly(
                        tuple(ContradictionKind.EXTENSION_AFTER_LAST_DAY, day("2024-07-02")));
    }

    @Test
    void delivery_and_closing_are_measured_too() {
        then(notice("2024-06-28"), delivered("2024-06-27"), closed("2024-06-26"));

        assertThat(kinds())
                .containsExactly(
                        ContradictionKind.DELIVERY_BEFORE_NOTICE,
                        ContradictionKind.CLOSED_BEFORE_DELIVERY);
    }

    @Test
    void whoever_held_a_session_was_of_the_delegation_then() {
        then(founded("2024-04-15", null), session("2024-05-10"));
        then(new MemberAppointed(ID, member(null), null, day("2024-05-20"), null));

        assertThat(found())
                .extracting(Contradiction::kind, Contradiction::about)
                .containsExactly(
                        tuple(ContradictionKind.SESSION_BEFORE_APPOINTMENT, "Trần Văn Chủ"));
    }

    @Test
    void a_declared_member_is_told_for_as_long_as_they_serve() {
        then(new MemberAppointed(ID, member("từng công tác tại đơn vị"), null, null, null));
        assertThat(found())
                .extracting(Contradiction::kind, Contradiction::reason)
                .containsExactly(
                        tuple(ContradictionKind.DECLARED_RELATION, "từng công tác tại đơn vị"));

        then(new MemberReleased(ID, OTHER, null, "thôi tham gia", null, null));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_departure_from_the_plan_stays_with_its_reason() {
        then(opened("2024-05-02", "theo chỉ đạo bổ sung"));

        assertThat(found())
                .extracting(Contradiction::kind, Contradiction::reason)
                .containsExactly(tuple(ContradictionKind.DEPARTURE, "theo chỉ đạo bổ sung"));
    }

    @Test
    void an_unusual_due_date_is_told_until_another_is_set() {
        facts.add(new CaseFact(0, notice("2024-06-28"), new SaidBeside("2206-12-31", null)));
        then(recommendation("2206-12-31"));
        assertThat(found())
                .extracting(Contradiction::kind, one -> one.step().day())
                .containsExactly(tuple(ContradictionKind.UNUSUAL_DAY, day("2206-12-31")));

        then(new DueDateSet(OTHER, day("2026-12-31"), "gõ nhầm", null, null, null));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_day_that_contradicts_something_else_is_told_once() {
        then(founded("2024-04-15", null));
        facts.add(new CaseFact(1, session("1925-05-03"), new SaidBeside("1925-05-03", null)));

        assertThat(found())
                .extracting(Contradiction::kind, one -> one.step().compared())
                .containsExactly(tuple(ContradictionKind.STEP_BEFORE_FOUNDING, true));
    }

    @Test
    void an_extension_granted_after_the_due_date_is_told_with_its_note() {
        then(recommendation("2024-12-31"));
        then(
                new ExtensionGranted(
                        OTHER,
                        ID,
                        day("2025-06-30"),
                        null,
                        "ký chậm",
                        day("2025-01-05"),
                        null,
                        day("2024-12-31")));

        assertThat(found())
                .extracting(Contradiction::kind, Contradiction::reason, Contradiction::about)
                .containsExactly(tuple(ContradictionKind.GRANTED_AFTER_DUE_DATE, "ký chậm", "R1"));
    }

    private List<Contradiction> found() {
        return Contradictions.in(facts);
    }

    private List<ContradictionKind> kinds() {
        return found().stream().map(Contradiction::kind).toList();
    }

    private void then(DomainEvent... more) {
        for (DomainEvent event : more) {
            facts.add(new CaseFact(facts.size(), event, SaidBeside.NOTHING));
        }
    }

    private void because(String reason, DomainEvent event) {
        facts.add(new CaseFact(facts.size(), event, new SaidBeside(null, reason)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Document paper(@Nullable String date) {
        return new Document(DocumentType.NOTICE, null, null, "1", null, day(date), null);
    }

    private static DomainEvent founded(@Nullable String decided, @Nullable String on) {
        return new DelegationFounded(
                ID,
                "Đoàn 1377",
                CaseKind.THEMATIC_SUPERVISION,
                Origin.UNPLANNED,
                new Issuer("Ban Thường vụ", null, null),
                paper(decided),
                "Dân vận",
                List.of(),
                List.of(),
                null,
                day(on),
                null);
    }

    private static DomainEvent opened(@Nullable String on) {
        return opened(on, null);
    }

    private static DomainEvent opened(@Nullable String on, @Nullable String departure) {
        return new InspectionOpened(
                ID,
                OTHER,
                OTHER,
                CaseKind.THEMATIC_SUPERVISION,
                "Dân vận",
                List.of(),
                null,
                null,
                null,
                day(on),
                null,
                null,
                departure);
    }

    private static DomainEvent session(String on) {
        return new SessionHeld(
                ID,
                OTHER,
                SessionType.WORKING_SESSION,
                "trụ sở",
                HOST,
                List.of(),
                null,
                day(on),
                null);
    }

    private static DomainEvent finding(String on) {
        return new FindingRecorded(
                ID,
                OTHER,
                FindingKind.LIMITATION,
                new FindingContent(null, "chưa sâu", null, null, null, null, null),
                OTHER,
                List.of(),
                day(on),
                null);
    }

    private static DomainEvent draft(@Nullable String on) {
        return new DraftReportPrepared(ID, "dự thảo", null, day(on), null, 1);
    }

    private static DomainEvent conference(String on) {
        return new AdoptionConferenceHeld(
                ID,
                1,
                HOST,
                OTHER,
                null,
                null,
                List.of(),
                ConferenceOutcome.ADOPTED,
                day(on),
                null);
    }

    private static DomainEvent report(String on) {
        return new ReportedToIssuer(ID, null, null, null, day(on), null);
    }

    private static DomainEvent notice(String date) {
        return new ConclusionIssued(
                ID, paper(date), "kết quả", List.of(), null, null, OTHER, OTHER);
    }

    private static DomainEvent delivered(String on) {
        return new NoticeDelivered(ID, List.of(OTHER), null, day(on), null);
    }

    private static DomainEvent closed(String on) {
        return new CaseFileClosed(ID, null, null, day(on), null);
    }

    private static DomainEvent extended(String on, String due) {
        return new InspectionExtended(ID, 5, null, "xác minh thêm", day(on), null, day(due));
    }

    private static Member member(@Nullable String declared) {
        return new Member(OTHER, HOST, Post.MEMBER, declared);
    }

    private static DomainEvent recommendation(String due) {
        return new RecommendationOpened(
                OTHER,
                ID,
                ID,
                ID,
                "R1",
                "khắc phục",
                day(due),
                null,
                List.of(),
                paper("2024-06-28"),
                day("2024-06-28"));
    }
}
