package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.AN_ESCALATION_GOES_TO_A_BODY_OF_THE_REGISTER;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ESCALATION_NEEDS_A_SIGN_OF_VIOLATION;
import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_NOT_ESCALATED_FROM_ITSELF;
import static vn.giamsat.inspection.rule.InspectionRule.A_FINDING_IS_ESCALATED_ONCE;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import vn.giamsat.crosscheck.Bars;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.crosscheck.Mandate;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.inspection.command.EscalateInspection;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Signs of violation that lead to an inspection as a new case of its own. */
final class Escalation {

    private final CaseCourse course;
    private final CaseFindings findings;
    private final CaseScope scope;
    private final Set<UUID> escalated = new HashSet<>();

    Escalation(CaseCourse course, CaseFindings findings, CaseScope scope) {
        this.course = course;
        this.findings = findings;
        this.scope = scope;
    }

    @CommandHandler
    void decide(
            EscalateInspection command,
            Clock clock,
            OfficeProcedure procedure,
            Histories histories) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        require(
                !command.newInspection().equals(command.inspection()),
                A_CASE_IS_NOT_ESCALATED_FROM_ITSELF);
        requireSignOfViolation(command.findings());
        requireCompetent(command.issuer(), histories);
        requireFittingRule(command, clock, procedure);
        apply(
                new InspectionEscalated(
                        command.inspection().value(),
                        command.newDelegation().value(),
                        command.newInspection().value(),
                        command.findings(),
                        command.document(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        course.subject(),
                        scope.theme(),
                        command.issuer(),
                        command.deadlineRule()));
    }

    @EventSourcingHandler
    void evolve(InspectionEscalated event) {
        escalated.addAll(event.findings());
    }

    /**
     * The body itself inspects, or another one it turns to, as a standing committee does to the
     * inspection commission. That one decides on what is proposed to it, so it must be known.
     */
    private void requireCompetent(Issuer named, Histories histories) {
        Issuer own = Mandate.of(histories.of(course.delegation())).issuer();
        UUID unit = own == null ? null : own.unit();
        require(unit == null || named.unit() != null, AN_ESCALATION_GOES_TO_A_BODY_OF_THE_REGISTER);
        new Bars(histories).requireBelow(named, course.subject(), null);
    }

    /** The new case is opened by itself, so what would refuse its rule is said here. */
    private static void requireFittingRule(
            EscalateInspection command, Clock clock, OfficeProcedure procedure) {
        String rule = command.deadlineRule();
        if (rule != null) {
            LocalDate on = command.occasion().on();
            LocalDate day = on == null ? Occasions.today(clock) : on;
            new LimitChoice(CaseKind.SUSPICION_INSPECTION, day, procedure)
                    .ofRule(rule, command.issuer().level());
        }
    }

    private void requireSignOfViolation(List<UUID> named) {
        List<ReviewedFinding> standing = named.stream().map(findings::approved).toList();
        boolean signFound =
                standing.stream().anyMatch(it -> it.kind() == FindingKind.SIGN_OF_VIOLATION);
        require(signFound, AN_ESCALATION_NEEDS_A_SIGN_OF_VIOLATION);
        for (UUID finding : named) {
            if (escalated.contains(finding)) {
                throw new RuleViolated(
                        A_FINDING_IS_ESCALATED_ONCE, Map.of("finding", finding.toString()));
            }
        }
    }
}
