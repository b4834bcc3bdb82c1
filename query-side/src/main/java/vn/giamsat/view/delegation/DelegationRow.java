package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.view.read.WithoutAccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One delegation as it stands: its decision, plan with adjustments, and present members. Opened is
 * the position of its first event, version that of its stream.
 */
public record DelegationRow(
        UUID delegation,
        String name,
        CaseKind kind,
        Origin origin,
        Issuer issuer,
        @Nullable UUID issuerUnit,
        String theme,
        List<Document> basis,
        DelegationState state,
        @Nullable Document proposal,
        @Nullable UUID escalatedFrom,
        @Nullable Document decision,
        @Nullable LocalDate foundedOn,
        @Nullable PeriodExamined periodExamined,
        List<UUID> subjects,
        @Nullable PlanDecided plan,
        List<PlanAdjusted> adjustments,
        @Nullable ReportOutlineIssued outline,
        List<Member> members,
        List<Assignment> assignments,
        @Nullable LocalDate disbandedOn,
        boolean illustrated,
        List<String> illustratedSteps,
        List<MissingDelegationFact> missing,
        String search,
        long opened,
        long version) {

    /** What a unit learns of the delegation that comes to it: not how it came about or divides. */
    DelegationRow shownToUnit() {
        DelegationDraft shown = new DelegationDraft(this);
        shown.proposal = null;
        shown.escalatedFrom = null;
        shown.subjects = List.of();
        shown.plan = null;
        shown.adjustments = List.of();
        shown.assignments = List.of();
        shown.members = members.stream().map(DelegationRow::withoutAccount).toList();
        shown.internal = false;
        return shown.row();
    }

    private static Member withoutAccount(Member member) {
        return new Member(member.member(), WithoutAccount.of(member.person()), member.post());
    }
}
