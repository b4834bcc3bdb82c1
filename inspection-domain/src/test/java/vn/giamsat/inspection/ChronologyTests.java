package vn.giamsat.inspection;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.DELEGATION;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.LEADER;
import static vn.giamsat.inspection.Given.LIMIT_OF_A_PROVINCE;
import static vn.giamsat.inspection.Given.REQUEST;
import static vn.giamsat.inspection.Given.SESSION;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.delivered;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.Given.says;
import static vn.giamsat.inspection.Given.selfReportReceived;
import static vn.giamsat.inspection.Given.sessionHeld;
import static vn.giamsat.inspection.rule.ChronologyRule.AN_EXTENSION_AFTER_THE_LAST_DAY_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_FILE_CLOSED_BEFORE_THE_DELIVERY_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_FILE_IS_ARCHIVED_ON_OR_AFTER_ITS_CLOSING;
import static vn.giamsat.inspection.rule.ChronologyRule.A_FINDING_BEFORE_ITS_SESSION_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_NOTICE_BEFORE_THE_FOUNDING_DECISION_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_REPORT_BEFORE_THE_CONFERENCE_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_STEP_BEFORE_THE_OPENING_SAYS_WHY;
import static vn.giamsat.inspection.rule.ChronologyRule.A_SUPERIOR_IS_DIRECTED_ON_OR_AFTER_THE_NOTICE;
import static vn.giamsat.inspection.rule.ChronologyRule.A_SUPPLEMENT_IS_RECEIVED_ON_OR_AFTER_ITS_REQUEST;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.CaseKind;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.ExtensionCap;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.procedure.WorkingCalendar;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Each line: what is given, what is asked of the day before what it rests on, and the answer. */
class ChronologyTests {

    private static final String WHY = "biên bản gốc đề ngày này, đã đối chiếu";

    private static final LocalDate OPENED = LocalDate.of(2024, 5, 2);

    /** Old papers may say so: taken with the reason, refused without. */
    static Stream<Arguments> explained() {
        return Stream.of(
                line("2024-05-01", A_STEP_BEFORE_THE_OPENING_SAYS_WHY, Ask::announce, openedOn()),
                line(
                        "2024-05-01",
                        A_STEP_BEFORE_THE_OPENING_SAYS_WHY,
                        Ask::holdSession,
                        openedOn()),
                line(
                        "2024-05-01",
                        A_STEP_BEFORE_THE_OPENING_SAYS_WHY,
                        Ask::prepareDraft,
                        openedOn()),
                line(
                        "2024-05-01",
                        A_STEP_BEFORE_THE_OPENING_SAYS_WHY,
                        Ask::recordOralRemarks,
                        openedOn()),
                line(
                        "2024-05-09",
                        A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY,
                        Ask::receiveSelfReport,
                        opened(),
                        announcedOn("2024-05-10")),
                line(
                        "2024-05-27",
                        A_FINDING_BEFORE_ITS_SESSION_SAYS_WHY,
                        ChronologyTests::findAtTheSession,
                        opened(),
                        sessionHeld()),
                line(
                        "2024-07-02",
                        AN_EXTENSION_AFTER_THE_LAST_DAY_SAYS_WHY,
                        on -> Ask.extend(1, on, REASON),
                        opened(),
                        selfReportReceived()),
                line(
                        "2024-06-09",
                        A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY,
                        on -> Ask.holdConference(1, on),
                        opened(),
                        draftOn("2024-06-10")),
                line(
                        "2024-06-11",
                        A_REPORT_BEFORE_THE_CONFERENCE_SAYS_WHY,
                        on -> Ask.report(null, on),
                        opened(),
                        draftOn("2024-06-10"),
                        adoptedOn("2024-06-12")),
                line(
                        "2024-07-01",
                        A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY,
                        Ask::conclude,
                        opened(),
                        reportedOn("2024-06-29")),
                line(
                        "2024-07-03",
                        A_FILE_CLOSED_BEFORE_THE_DELIVERY_SAYS_WHY,
                        Ask::close,
                        opened(),
                        reported(),
                        concluded(),
                        deliveredOn("2024-07-04")));
    }

    /** What cannot be stays refused, whatever reason is given. */
    static Stream<Arguments> impossible() {
        return Stream.of(
                line(
                        "2024-05-31",
                        A_SUPPLEMENT_IS_RECEIVED_ON_OR_AFTER_ITS_REQUEST,
                        on -> Ask.receiveSupplement("giải trình", on),
                        opened(),
                        requestedOn("2024-06-01")),
                line(
                        "2024-06-28",
                        A_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_DAY,
                        on -> Ask.returnForMoreWork(on, REASON),
                        opened(),
                        reportedOn("2024-06-29")),
                line(
                        "2024-06-27",
                        A_SUPERIOR_IS_DIRECTED_ON_OR_AFTER_THE_NOTICE,
                        Ask::directSuperior,
                        opened(),
                        reported(),
                        concluded()),
                line(
                        "2024-07-09",
                        A_FILE_IS_ARCHIVED_ON_OR_AFTER_ITS_CLOSING,
                        Ask::archive,
                        opened(),
                        reported(),
                        concluded(),
                        delivered(),
                        closedOn("2024-07-10")));
    }

    @ParameterizedTest
    @MethodSource({"explained", "impossible"})
    void a_step_before_what_it_rests_on_is_refused(
            String day, Rule rule, Function<Occasion, Object> command, List<Object> given) {
        refused(fixture().given(given).when(command.apply(on(day))), rule);
    }

    @ParameterizedTest
    @MethodSource("explained")
    void where_a_paper_says_so_it_is_taken_with_the_reason(
            String day, Rule rule, Function<Occasion, Object> command, List<Object> given) {
        fixture()
                .given(given)
                .when(command.apply(on(day).inOrderBecause(WHY)))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void no_reason_makes_the_impossible_possible(
            String day, Rule rule, Function<Occasion, Object> command, List<Object> given) {
        refused(fixture().given(given).when(command.apply(on(day).inOrderBecause(WHY))), rule);
    }

    @ParameterizedTest
    @MethodSource("explained")
    void a_blank_reason_explains_nothing(
            String day, Rule rule, Function<Occasion, Object> command, List<Object> given) {
        refused(fixture().given(given).when(command.apply(on(day).inOrderBecause(" "))), rule);
    }

    @ParameterizedTest
    @MethodSource({"explained", "impossible"})
    void a_step_whose_day_nobody_knows_contradicts_nothing(
            String day, Rule rule, Function<Occasion, Object> command, List<Object> given) {
        if (rule == A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY
                || rule == A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY) {
            return; // these must have their day
        }
        fixture()
                .given(given)
                .when(command.apply(Occasion.NOT_RECORDED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void on_the_same_day_everything_is_in_order() {
        fixture()
                .given(opened(), draftOn("2024-06-10"))
                .when(Ask.holdConference(1, on("2024-06-10")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_notice_dated_before_the_founding_decision_says_why() {
        refused(
                foundedOn("2024-06-29")
                        .given(opened(), reported())
                        .when(Ask.conclude(on("2024-07-01"))),
                A_NOTICE_BEFORE_THE_FOUNDING_DECISION_SAYS_WHY);
        foundedOn("2024-06-29")
                .given(opened(), reported())
                .when(Ask.conclude(on("2024-07-01").inOrderBecause(WHY)))
                .expectSuccessfulHandlerExecution();
        foundedOn("2024-06-28")
                .given(opened(), reported())
                .when(Ask.conclude(on("2024-07-01")))
                .expectSuccessfulHandlerExecution();
    }

    /** What comes unasked answers nothing, so nothing had to come before it. */
    @Test
    void a_supplement_that_names_no_request_is_of_any_day() {
        fixture()
                .given(opened(), requestedOn("2024-06-01"))
                .when(
                        new vn.giamsat.inspection.command.ReceiveSupplement(
                                ID,
                                null,
                                null,
                                PaperKind.EXPLANATION,
                                "giải trình",
                                null,
                                List.of(),
                                on("2024-05-31")))
                .expectSuccessfulHandlerExecution();
    }

    private static Arguments line(
            String day, Rule rule, Function<Occasion, Object> command, Object... given) {
        return arguments(day, rule, command, List.of(given));
    }

    private static Object findAtTheSession(Occasion on) {
        return new RecordFinding(
                ID,
                null,
                FINDING,
                FindingKind.LIMITATION,
                says("chưa sâu sát"),
                SESSION,
                List.of(),
                on);
    }

    private static InspectionOpened openedOn() {
        return new InspectionOpened(
                CASE,
                DELEGATION.value(),
                SUBJECT.value(),
                CaseKind.THEMATIC_SUPERVISION,
                THEME,
                List.of(),
                null,
                LIMIT_OF_A_PROVINCE.rule(),
                null,
                OPENED,
                null,
                LIMIT_OF_A_PROVINCE);
    }

    private static InspectionAnnounced announcedOn(String day) {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                null,
                null,
                null,
                List.of(),
                null,
                LocalDate.parse(day),
                null,
                null);
    }

    private static DraftReportPrepared draftOn(String day) {
        return new DraftReportPrepared(CASE, "dự thảo", null, LocalDate.parse(day), null, 1);
    }

    private static AdoptionConferenceHeld adoptedOn(String day) {
        return new AdoptionConferenceHeld(
                CASE,
                1,
                LEADER,
                SUBJECT.value(),
                null,
                null,
                List.of(),
                ConferenceOutcome.ADOPTED,
                LocalDate.parse(day),
                null);
    }

    private static ReportedToIssuer reportedOn(String day) {
        return new ReportedToIssuer(CASE, null, null, null, LocalDate.parse(day), null);
    }

    private static SupplementRequested requestedOn(String day) {
        return new SupplementRequested(
                CASE, REQUEST, PaperKind.EXPLANATION, "số liệu", null, LocalDate.parse(day), null);
    }

    private static NoticeDelivered deliveredOn(String day) {
        return new NoticeDelivered(
                CASE, List.of(SUBJECT.value()), null, LocalDate.parse(day), null);
    }

    private static CaseFileClosed closedOn(String day) {
        return new CaseFileClosed(CASE, null, null, LocalDate.parse(day), null);
    }

    private static FixtureConfiguration<Inspection> foundedOn(String day) {
        return Fixtures.of(Inspection.class)
                .registerInjectableResource(Case.CLOCK)
                .registerInjectableResource(new Founded(LocalDate.parse(day)));
    }

    /** The procedure as shipped, of a delegation whose founding decision is known. */
    private record Founded(LocalDate day) implements OfficeProcedure {

        private static final OfficeProcedure SHIPPED = new ShippedProcedure();

        @Override
        public Optional<ExtensionCap> cap(CapSubject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<DeadlineRule> rule(String code) {
            return SHIPPED.rule(code);
        }

        @Override
        public CaseGround ground(UUID delegation) {
            return new CaseGround(null, day, null, null);
        }

        @Override
        public WorkingCalendar calendar() {
            return SHIPPED.calendar();
        }
    }
}
