package vn.giamsat.delegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.delegation.rule.DelegationRule.AN_ASSIGNMENT_STATES_THE_TASK;
import static vn.giamsat.delegation.rule.DelegationRule.AN_OUTLINE_CAN_BE_READ;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_PLAN_IS_DECIDED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_APPROVED;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_RETURNED;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_RETURNED_PROPOSAL_CAN_BE_RESUBMITTED;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.Bars;
import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.crosscheck.Mandate;
import vn.giamsat.delegation.command.AdjustPlan;
import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.AssignWork;
import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.delegation.command.DisbandDelegation;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.IssueReportOutline;
import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.delegation.command.RecordDecision;
import vn.giamsat.delegation.command.ReleaseMember;
import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.command.ResubmitProposal;
import vn.giamsat.delegation.command.ReturnProposal;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.Document;
import vn.giamsat.event.Provenance;
import vn.giamsat.rule.Occasions;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Decides the life of one delegation (đoàn): proposed, perhaps returned and resubmitted, and
 * approved, or founded at once; then its plan, its members and their work, until it is disbanded.
 */
@AggregateRoot(type = "Delegation")
final class Delegation {

    @AggregateIdentifier private DelegationId id;

    private DelegationCourse course = DelegationCourse.UNBEGUN;

    @CommandHandler
    Delegation(ProposeDelegation command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        Proposal.requireWhole(command);
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    Delegation(
            FoundDelegation command,
            Clock clock,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        Occasions.require(command.occasion(), clock);
        Proposal.requireWhole(command);
        FoundingDecision.require(command.kind().isFormal(), command.decision(), clock);
        Membership.requireFitting(command.members());
        Membership.requireNot(actor, command.members());
        Period.require(command.periodExamined(), command.occasion(), clock);
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(ReturnProposal command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        course.requireStage(
                DelegationStage.PROPOSED, ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_RETURNED);
        requireWhy(command.reason());
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(ResubmitProposal command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        course.requireStage(DelegationStage.RETURNED, ONLY_A_RETURNED_PROPOSAL_CAN_BE_RESUBMITTED);
        Proposal.requireTheme(command.theme());
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(
            ApproveProposal command,
            Clock clock,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        Occasions.require(command.occasion(), clock);
        course.requireStage(
                DelegationStage.PROPOSED, ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_APPROVED);
        Proposal.requireName(command.name());
        FoundingDecision.require(course.formal(), command.decision(), clock);
        Membership.requireFitting(command.members());
        Membership.requireNot(actor, command.members());
        apply(DelegationFacts.of(command));
    }

    /** The office completes its record, be the delegation disbanded or not. */
    @CommandHandler
    void decide(RecordDecision command, Clock clock) {
        course.requireFounded();
        requireWhy(command.reason());
        FoundingDecision.require(course.formal(), command.decision(), clock);
        Document whole = FoundingDecision.completed(course.decision(), command.decision());
        apply(DelegationFacts.of(command, whole, course.decision()));
    }

    @CommandHandler
    void decide(DecidePlan command, Clock clock, Histories histories) {
        requireActing(command.occasion(), clock);
        require(course.plan() == null, A_PLAN_IS_DECIDED_ONCE);
        Plan.requireWhole(command);
        requireFree(command.subjects(), histories);
        Period.require(command.periodExamined(), command.occasion(), clock);
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(AdjustPlan command, Clock clock, Histories histories) {
        requireActing(command.occasion(), clock);
        requireWhy(command.reason());
        course.requirePlan().requireChangedBy(command);
        requireFree(command.subjects(), histories);
        Period.require(command.periodExamined(), command.occasion(), clock);
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(IssueReportOutline command, Clock clock) {
        requireActing(command.occasion(), clock);
        String text = command.text();
        boolean written = text != null && !text.isBlank();
        require(
                written || command.outline() != null || command.file() != null,
                AN_OUTLINE_CAN_BE_READ);
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(AssignWork command, Clock clock) {
        requireActing(command.occasion(), clock);
        course.membership().requireServing(command.member());
        require(!command.task().isBlank(), AN_ASSIGNMENT_STATES_THE_TASK);
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(
            AppointMember command,
            Clock clock,
            Histories histories,
            ExaminedUnits examined,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        requireActing(command.occasion(), clock);
        course.membership().requireRoomFor(command.member());
        Membership.requireNot(actor, List.of(command.member()));
        new Bars(histories).requireOutside(List.of(command.member()), units(examined));
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(
            ReplaceMember command,
            Clock clock,
            Histories histories,
            ExaminedUnits examined,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        requireActing(command.occasion(), clock);
        requireWhy(command.reason());
        course.membership().requireReplaceable(command.leaving(), command.successor());
        Membership.requireNot(actor, List.of(command.successor()));
        new Bars(histories).requireOutside(List.of(command.successor()), units(examined));
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(ReleaseMember command, Clock clock) {
        requireActing(command.occasion(), clock);
        requireWhy(command.reason());
        course.membership().requireReleasable(command.leaving());
        apply(DelegationFacts.of(command));
    }

    @CommandHandler
    void decide(DisbandDelegation command, Clock clock) {
        requireActing(command.occasion(), clock);
        requireWhy(command.reason());
        apply(DelegationFacts.of(command));
    }

    @EventSourcingHandler
    void evolve(DelegationEvent event) {
        id = new DelegationId(event.delegation());
        course = course.after(event);
    }

    private void requireActing(Occasion occasion, Clock clock) {
        Occasions.require(occasion, clock);
        course.requireActing();
    }

    /** The subjects are below the issuing body, and nobody who serves is of one of them. */
    private void requireFree(List<UnitId> subjects, Histories histories) {
        Mandate mandate = Mandate.of(histories.of(id.value()));
        Bars bars = new Bars(histories);
        List<UUID> units = Plan.values(subjects);
        units.forEach(unit -> bars.requireBelow(mandate.issuer(), unit, null));
        bars.requireOutside(mandate.members(), Set.copyOf(units));
    }

    /** Those of the plan, and those whose cases were opened without one. */
    private Set<UUID> units(ExaminedUnits examined) {
        Set<UUID> units = new HashSet<>(course.subjects());
        units.addAll(examined.of(id.value()));
        return units;
    }

    private static void requireWhy(String reason) {
        require(!reason.isBlank(), A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    private Delegation() {} // Axon builds it empty, then replays its events
}
