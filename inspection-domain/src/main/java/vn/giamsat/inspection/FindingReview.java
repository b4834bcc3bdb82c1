package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_FINDING_IS_SHOWN_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_REVIEWER_IS_KNOWN;
import static vn.giamsat.inspection.rule.InspectionRule.NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_DRAFT_IS_SUBMITTED_FOR_REVIEW;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_IN_REVIEW_IS_DECIDED;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Provenance;
import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.ReturnFinding;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;

import java.util.UUID;

/** The internal review of findings by a second pair of eyes, before the unit sees them. */
final class FindingReview {

    private final CaseCourse course;
    private final CaseFindings findings;

    FindingReview(CaseCourse course, CaseFindings findings) {
        this.course = course;
        this.findings = findings;
    }

    @CommandHandler
    void decide(SubmitFindingForReview command) {
        course.requireFieldwork();
        require(
                findings.standing(command.finding()).isAt(ReviewedFinding.Review.DRAFT),
                ONLY_A_DRAFT_IS_SUBMITTED_FOR_REVIEW);
        apply(new FindingSubmittedForReview(command.inspection().value(), command.finding()));
    }

    @CommandHandler
    void decide(ApproveFinding command, @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        requireReview(command.finding(), actor);
        apply(new FindingApproved(command.inspection().value(), command.finding(), command.note()));
    }

    @CommandHandler
    void decide(ReturnFinding command, @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        RequiredWords.requireReason(command.reason());
        requireReview(command.finding(), actor);
        apply(
                new FindingReturned(
                        command.inspection().value(), command.finding(), command.reason()));
    }

    @CommandHandler
    void decide(ShowFindingToUnit command) {
        course.requireOpenFile();
        ReviewedFinding finding = findings.standing(command.finding());
        require(
                finding.isAt(ReviewedFinding.Review.APPROVED),
                ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT);
        require(!finding.shown(), A_FINDING_IS_SHOWN_ONCE);
        apply(new FindingShownToUnit(command.inspection().value(), command.finding()));
    }

    private void requireReview(UUID id, @Nullable String reviewer) {
        course.requireFieldwork();
        ReviewedFinding finding = findings.standing(id);
        require(
                finding.isAt(ReviewedFinding.Review.IN_REVIEW),
                ONLY_A_FINDING_IN_REVIEW_IS_DECIDED);
        require(RequiredWords.present(reviewer), A_REVIEWER_IS_KNOWN);
        require(
                reviewer == null || !finding.authors().contains(reviewer),
                NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN);
    }
}
