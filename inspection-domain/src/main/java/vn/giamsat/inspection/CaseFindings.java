package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.AN_AMENDMENT_CHANGES_THE_FINDING;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS;
import static vn.giamsat.inspection.rule.InspectionRule.A_WITHDRAWN_FINDING_STAYS_AS_IT_IS;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.Bars;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.Provenance;
import vn.giamsat.inspection.command.AmendFinding;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.command.WithdrawFinding;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The findings of the case: recorded, amended and withdrawn by those who work on it. */
final class CaseFindings {

    private final CaseCourse course;
    private final Register register;
    private final Evidence evidence;
    private final Map<UUID, ReviewedFinding> findings = new HashMap<>();

    CaseFindings(CaseCourse course, Register register, Evidence evidence) {
        this.course = course;
        this.register = register;
        this.evidence = evidence;
    }

    @CommandHandler
    void decide(
            RecordFinding command,
            Clock clock,
            Histories histories,
            @MetaDataValue(Provenance.ACTOR) @Nullable String author) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        new Bars(histories).requireOutside(author, course.subject(), course.delegation());
        register.requireUnused(command.finding());
        register.requireSession(command.session());
        command.evidence().forEach(evidence::requireInUse);
        ReviewedFinding.requireSensible(command.kind(), command.content());
        apply(
                new FindingRecorded(
                        command.inspection().value(),
                        command.finding(),
                        command.kind(),
                        command.content(),
                        command.session(),
                        command.evidence(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(AmendFinding command) {
        course.requireFieldwork();
        RequiredWords.requireReason(command.reason());
        ReviewedFinding finding = standing(command.finding());
        ReviewedFinding.requireSensible(command.kind(), command.content());
        boolean same =
                finding.kind() == command.kind() && finding.content().equals(command.content());
        require(!same, AN_AMENDMENT_CHANGES_THE_FINDING);
        apply(
                new FindingAmended(
                        command.inspection().value(),
                        command.finding(),
                        command.kind(),
                        command.content(),
                        command.reason()));
    }

    @CommandHandler
    void decide(WithdrawFinding command) {
        course.requireFieldwork();
        RequiredWords.requireReason(command.reason());
        standing(command.finding());
        apply(
                new FindingWithdrawn(
                        command.inspection().value(), command.finding(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(FindingRecorded event, @MetaDataValue(Provenance.ACTOR) @Nullable String author) {
        findings.put(event.finding(), ReviewedFinding.draft(event.kind(), event.content(), author));
    }

    @EventSourcingHandler
    void evolve(FindingAmended event, @MetaDataValue(Provenance.ACTOR) @Nullable String author) {
        change(event.finding(), it -> it.amended(event.kind(), event.content(), author));
    }

    @EventSourcingHandler
    void evolve(FindingWithdrawn event) {
        change(event.finding(), it -> it.at(ReviewedFinding.Review.WITHDRAWN));
    }

    @EventSourcingHandler
    void evolve(FindingSubmittedForReview event) {
        change(event.finding(), it -> it.at(ReviewedFinding.Review.IN_REVIEW));
    }

    @EventSourcingHandler
    void evolve(FindingApproved event) {
        change(event.finding(), it -> it.at(ReviewedFinding.Review.APPROVED));
    }

    @EventSourcingHandler
    void evolve(FindingReturned event) {
        change(event.finding(), it -> it.at(ReviewedFinding.Review.DRAFT));
    }

    @EventSourcingHandler
    void evolve(FindingShownToUnit event) {
        change(event.finding(), ReviewedFinding::shownToUnit);
    }

    /** The finding as it stands; refused when the case has none such or it was withdrawn. */
    ReviewedFinding standing(UUID id) {
        ReviewedFinding finding = findings.get(id);
        if (finding == null) {
            throw new RuleViolated(
                    ONLY_A_FINDING_OF_THE_CASE_IS_NAMED, Map.of("finding", id.toString()));
        }
        if (finding.isAt(ReviewedFinding.Review.WITHDRAWN)) {
            throw new RuleViolated(
                    A_WITHDRAWN_FINDING_STAYS_AS_IT_IS, Map.of("finding", id.toString()));
        }
        return finding;
    }

    /** The finding as it stands; refused unless a second pair of eyes has approved its words. */
    ReviewedFinding approved(UUID id) {
        ReviewedFinding finding = standing(id);
        if (!finding.isAt(ReviewedFinding.Review.APPROVED)) {
            throw new RuleViolated(
                    A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS, Map.of("finding", id.toString()));
        }
        return finding;
    }

    private void change(UUID id, UnaryOperator<ReviewedFinding> change) {
        findings.computeIfPresent(id, (ignored, finding) -> change.apply(finding));
    }
}
