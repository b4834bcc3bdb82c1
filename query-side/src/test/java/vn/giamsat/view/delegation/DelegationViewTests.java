package vn.giamsat.view.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DelegationDisbanded;
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
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Origin;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class DelegationViewTests {

    private static final UUID ID = Doan1377.DELEGATION;

    @Test
    void what_the_record_lacks_is_listed() {
        assertThat(after(Doan1377.founded()).missing())
                .containsExactly(
                        MissingDelegationFact.DECISION_DATE,
                        MissingDelegationFact.PLAN,
                        MissingDelegationFact.SECRETARY);
    }

    @Test
    void what_was_completed_is_no_longer_missing() {
        Member secretary = Doan1377.member("Nguyễn Thị Thư", Post.SECRETARY);

        DelegationRow row =
                after(
                        Doan1377.founded(),
                        new MemberAppointed(ID, secretary, null, null, null),
                        Doan1377.planned());

        assertThat(row.missing()).containsExactly(MissingDelegationFact.DECISION_DATE);
        assertThat(row.state()).isEqualTo(DelegationState.PLANNED);
        assertThat(row.subjects()).containsExactly(Doan1377.UNIT);
    }

    @Test
    void the_proposal_lives_until_it_is_approved() {
        ProposalReturned returned = new ProposalReturned(ID, "chưa rõ", null, null);
        ProposalResubmitted again = new ProposalResubmitted(ID, "nội dung mới", null, null, null);

        assertThat(after(proposed(), returned).state()).isEqualTo(DelegationState.RETURNED);
        assertThat(after(proposed(), returned, again).theme()).isEqualTo("nội dung mới");
        assertThat(after(proposed(), returned, again).missing()).isEmpty();
        DelegationRow founded = after(proposed(), returned, again, approved());
        assertThat(founded.state()).isEqualTo(DelegationState.FOUNDED);
        assertThat(founded.name()).isEqualTo("Đoàn 15");
        assertThat(founded.missing())
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
                                .members())
                .containsExactly(successor);
        DelegationRow released =
                after(
                        Doan1377.founded(),
                        new MemberReleased(ID, leaving, null, "nghỉ", null, null));
        assertThat(released.members()).isEmpty();
        assertThat(released.missing()).contains(MissingDelegationFact.LEADER);
    }

    @Test
    void an_adjustment_stands_beside_the_plan_it_adjusts() {
        PlanAdjusted adjusted =
                new PlanAdjusted(
                        ID, null, "thêm", List.of(id("other")), null, "bổ sung", null, null);

        DelegationRow row = after(Doan1377.founded(), Doan1377.planned(), adjusted);

        assertThat(row.plan()).isEqualTo(Doan1377.planned());
        assertThat(row.adjustments()).containsExactly(adjusted);
        assertThat(row.subjects()).containsExactly(id("other"));
    }

    @Test
    void work_is_assigned_until_the_delegation_ends() {
        LocalDate day = LocalDate.of(2024, 9, 1);

        DelegationRow row =
                after(
                        Doan1377.founded(),
                        new WorkAssigned(ID, id("m"), "tổng hợp", day, null),
                        new DelegationDisbanded(ID, "hoàn thành", null, day, null));

        assertThat(row.assignments()).containsExactly(new Assignment(id("m"), "tổng hợp", day));
        assertThat(row.state()).isEqualTo(DelegationState.DISBANDED);
        assertThat(row.disbandedOn()).isEqualTo(day);
    }

    private static DelegationRow after(DomainEvent... events) {
        return Fold.fromNothing(new DelegationView())
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
