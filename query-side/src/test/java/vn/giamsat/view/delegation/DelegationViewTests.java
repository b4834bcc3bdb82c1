package vn.giamsat.view.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.delegation.event.WorkAssigned;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class DelegationViewTests {

    private static final UUID ID = Doan1377.DELEGATION;

    @Test
    void what_the_record_lacks_is_listed() {
        assertThat(after(Doan1377.founded()).filing().missing())
                .containsExactly(
                        MissingDelegationFact.DECISION_DATE,
                        MissingDelegationFact.PLAN,
                        MissingDelegationFact.SECRETARY);
    }

    @Test
    void a_decision_is_named_by_its_number_or_by_its_symbol() {
        assertThat(foundedBy(decision(null, null)).filing().missing())
                .contains(MissingDelegationFact.DECISION_NUMBER);
        assertThat(foundedBy(decision("15", null)).filing().missing())
                .doesNotContain(MissingDelegationFact.DECISION_NUMBER);
        assertThat(foundedBy(decision(null, "15-QĐ/TU")).filing().missing())
                .doesNotContain(MissingDelegationFact.DECISION_NUMBER);
    }

    private static DelegationRow foundedBy(Document decision) {
        return after(
                proposed(),
                new ProposalApproved(
                        ID, "Đoàn 15", decision, List.of(), LocalDate.of(2024, 1, 2), null));
    }

    private static Document decision(@Nullable String number, @Nullable String symbol) {
        return new Document(
                DocumentType.DECISION, "BTV", null, number, symbol, LocalDate.of(2024, 1, 2), null);
    }

    @Test
    void what_was_completed_is_no_longer_missing() {
        Member secretary = Doan1377.member("Nguyễn Thị Thư", Post.SECRETARY);

        DelegationRow row =
                after(
                        Doan1377.founded(),
                        new MemberAppointed(ID, secretary, null, null, null),
                        Doan1377.planned());

        assertThat(row.filing().missing()).containsExactly(MissingDelegationFact.DECISION_DATE);
        assertThat(row.state()).isEqualTo(DelegationState.PLANNED);
        assertThat(row.planning().subjects()).containsExactly(Doan1377.UNIT);
    }

    @Test
    void the_proposal_lives_until_it_is_approved() {
        ProposalReturned returned = new ProposalReturned(ID, "chưa rõ", null, null);
        ProposalResubmitted again = new ProposalResubmitted(ID, "nội dung mới", null, null, null);

        assertThat(after(proposed(), returned).state()).isEqualTo(DelegationState.RETURNED);
        assertThat(after(proposed(), returned, again).matter().theme()).isEqualTo("nội dung mới");
        assertThat(after(proposed(), returned, again).filing().missing()).isEmpty();
        DelegationRow founded = after(proposed(), returned, again, approved());
        assertThat(founded.state()).isEqualTo(DelegationState.FOUNDED);
        assertThat(founded.matter().name()).isEqualTo("Đoàn 15");
        assertThat(founded.filing().missing())
                .containsExactly(
                        MissingDelegationFact.PLAN,
                        MissingDelegationFact.SECRETARY,
                        MissingDelegationFact.PERIOD_EXAMINED,
                        MissingDelegationFact.LEADER);
    }

    private static DelegationProposed proposed() {
        return new DelegationProposed(
                ID,
                "Đoàn kiểm tra",
                CaseKind.COMPLIANCE_INSPECTION,
                Origin.PROGRAMME,
                new Issuer("BTV", null, null),
                "nội dung",
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static ProposalApproved approved() {
        return new ProposalApproved(
                ID,
                "Đoàn 15",
                Doan1377.document(DocumentType.DECISION, "15-QĐ/TU", LocalDate.of(2024, 1, 2)),
                List.of(),
                LocalDate.of(2024, 1, 2),
                null);
    }

    @Test
    void members_are_those_of_today() {
        Member successor = Doan1377.member("Lê Hồng Sơn", Post.LEADER);
        UUID leaving = Doan1377.founded().members().getFirst().member();

        assertThat(
                        after(
                                        Doan1377.founded(),
                                        new MemberReplaced(
                                                ID, leaving, successor, null, "ốm", null, null))
                                .team()
                                .members())
                .containsExactly(successor);
        DelegationRow released =
                after(
                        Doan1377.founded(),
                        new MemberReleased(ID, leaving, null, "nghỉ", null, null));
        assertThat(released.team().members()).isEmpty();
        assertThat(released.filing().missing()).contains(MissingDelegationFact.LEADER);
    }

    @Test
    void an_adjustment_stands_beside_the_plan_it_adjusts() {
        PlanAdjusted adjusted =
                new PlanAdjusted(
                        ID, null, "thêm", List.of(id("other")), null, "bổ sung", null, null);

        DelegationRow row = after(Doan1377.founded(), Doan1377.planned(), adjusted);

        assertThat(row.planning().plan()).isEqualTo(Doan1377.planned());
        assertThat(row.planning().adjustments()).containsExactly(adjusted);
        assertThat(row.planning().subjects()).containsExactly(id("other"));
    }

    @Test
    void work_is_assigned_until_the_delegation_ends() {
        LocalDate day = LocalDate.of(2024, 9, 1);

        DelegationRow row =
                after(
                        Doan1377.founded(),
                        new WorkAssigned(ID, id("m"), "tổng hợp", day, null),
                        new DelegationDisbanded(ID, "hoàn thành", null, day, null));

        assertThat(row.team().assignments())
                .containsExactly(new Assignment(id("m"), "tổng hợp", day));
        assertThat(row.state()).isEqualTo(DelegationState.DISBANDED);
        assertThat(row.team().disbandedOn()).isEqualTo(day);
    }

    @Test
    void every_event_leaves_a_trace_in_the_part_that_knows_it() {
        List<DelegationEvent> events =
                SampleEvents.all().stream()
                        .filter(DelegationEvent.class::isInstance)
                        .map(DelegationEvent.class::cast)
                        .filter(event -> !(event instanceof DelegationFounded))
                        .toList();

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(
                        event ->
                                assertThat(bases())
                                        .anySatisfy(row -> assertLeavesTrace(event, row)));
    }

    /** One without and one with the member that the samples speak of. */
    private static List<DelegationRow> bases() {
        Member known = new Member(id("sample"), new Person("Lê An", List.of(), null), Post.MEMBER);
        return List.of(
                after(Doan1377.founded()),
                after(Doan1377.founded(), new MemberAppointed(ID, known, null, null, null)));
    }

    private static void assertLeavesTrace(DelegationEvent event, DelegationRow before) {
        DelegationRow after = before.after(event, Story.of(event).events().getFirst());

        assertThat(traces(after)).isNotEqualTo(traces(before));
    }

    /** All but what follows from the others, and what every event changes. */
    private static List<Object> traces(DelegationRow row) {
        return List.of(row.matter(), row.state(), row.founding(), row.planning(), row.team());
    }

    private static DelegationRow after(DomainEvent... events) {
        return Fold.fromNothing(DelegationView.VIEW)
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
