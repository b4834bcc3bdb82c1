package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.inspection.rule.InspectionRule.WITHDRAWN_EVIDENCE_IS_NOT_USED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import vn.giamsat.inspection.command.AddEvidence;
import vn.giamsat.inspection.command.WithdrawEvidence;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The evidence of the case, and what of it was taken out of consideration. */
final class Evidence {

    private final CaseCourse course;
    private final Register register;
    private final Set<UUID> inUse = new HashSet<>();
    private final Set<UUID> withdrawn = new HashSet<>();

    Evidence(CaseCourse course, Register register) {
        this.course = course;
        this.register = register;
    }

    @CommandHandler
    void decide(AddEvidence command, Clock clock) {
        course.requireOpenFile();
        Occasions.requireNotInFuture(command.evidenceDate(), clock);
        register.requireUnused(command.evidence());
        register.requireSession(command.session());
        apply(
                new EvidenceAdded(
                        command.inspection().value(),
                        command.evidence(),
                        command.file(),
                        command.shows(),
                        command.session(),
                        command.evidenceDate()));
    }

    @CommandHandler
    void decide(WithdrawEvidence command) {
        course.requireFieldwork();
        RequiredWords.requireReason(command.reason());
        requireInUse(command.evidence());
        apply(
                new EvidenceWithdrawn(
                        command.inspection().value(), command.evidence(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(EvidenceAdded event) {
        inUse.add(event.evidence());
    }

    @EventSourcingHandler
    void evolve(EvidenceWithdrawn event) {
        inUse.remove(event.evidence());
        withdrawn.add(event.evidence());
    }

    void requireInUse(UUID evidence) {
        if (withdrawn.contains(evidence)) {
            throw new RuleViolated(
                    WITHDRAWN_EVIDENCE_IS_NOT_USED, Map.of("evidence", evidence.toString()));
        }
        if (!inUse.contains(evidence)) {
            throw new RuleViolated(
                    ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED, Map.of("evidence", evidence.toString()));
        }
    }
}
