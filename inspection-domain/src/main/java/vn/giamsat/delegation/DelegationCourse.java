package vn.giamsat.delegation;

import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_DECIDED_PLAN_CAN_BE_ADJUSTED;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_FOUNDED_DELEGATION_ACTS;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationDisbanded;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ProposalResubmitted;
import vn.giamsat.delegation.event.ProposalReturned;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.delegation.event.WorkAssigned;
import vn.giamsat.event.Document;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What has become of a delegation so far: all that its next decision needs, and no more. */
record DelegationCourse(
        DelegationStage stage,
        boolean formal,
        @Nullable Document decision,
        Membership membership,
        @Nullable Plan plan) {

    static final DelegationCourse UNBEGUN =
            new DelegationCourse(
                    DelegationStage.NOT_PROPOSED, false, null, Membership.NOBODY, null);

    DelegationCourse after(DelegationEvent event) {
        return switch (event) {
            case DelegationProposed e -> at(DelegationStage.PROPOSED, e.kind().isFormal());
            case ProposalReturned _ -> at(DelegationStage.RETURNED, formal);
            case ProposalResubmitted _ -> at(DelegationStage.PROPOSED, formal);
            case ProposalApproved e ->
                    at(DelegationStage.FOUNDED, formal)
                            .with(e.decision())
                            .with(Membership.of(e.members()));
            case DelegationFounded e ->
                    at(DelegationStage.FOUNDED, e.kind().isFormal())
                            .with(e.decision())
                            .with(Membership.of(e.members()));
            case DecisionRecorded e -> with(e.decision());
            case PlanDecided e -> with(Plan.of(e));
            case PlanAdjusted e -> with(Objects.requireNonNull(plan).after(e));
            case ReportOutlineIssued _, WorkAssigned _ -> this;
            case MemberAppointed e -> with(membership.with(e.member()));
            case MemberReplaced e -> with(membership.without(e.leaving()).with(e.successor()));
            case MemberReleased e -> with(membership.without(e.leaving()));
            case DelegationDisbanded _ -> at(DelegationStage.DISBANDED, formal);
        };
    }

    void requireStage(DelegationStage asked, Rule rule) {
        if (stage != asked) {
            throw new RuleViolated(rule, Map.of("stage", stage.name()));
        }
    }

    /** Founded, be it disbanded since. */
    void requireFounded() {
        if (stage != DelegationStage.DISBANDED) {
            requireStage(DelegationStage.FOUNDED, ONLY_A_FOUNDED_DELEGATION_ACTS);
        }
    }

    void requireActing() {
        requireFounded();
        RuleViolated.require(
                stage != DelegationStage.DISBANDED, A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    /** Whom the plan in force examines; none while there is no plan. */
    Set<UUID> subjects() {
        return plan == null ? Set.of() : plan.subjects();
    }

    Plan requirePlan() {
        if (plan == null) {
            throw new RuleViolated(ONLY_A_DECIDED_PLAN_CAN_BE_ADJUSTED);
        }
        return plan;
    }

    private DelegationCourse at(DelegationStage reached, boolean asFormal) {
        return new DelegationCourse(reached, asFormal, decision, membership, plan);
    }

    private DelegationCourse with(@Nullable Document known) {
        return new DelegationCourse(stage, formal, known, membership, plan);
    }

    private DelegationCourse with(Membership serving) {
        return new DelegationCourse(stage, formal, decision, serving, plan);
    }

    private DelegationCourse with(Plan inForce) {
        return new DelegationCourse(stage, formal, decision, membership, inForce);
    }
}
