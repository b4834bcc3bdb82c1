package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_DRAFT_CHANGED_AFTER_ITS_CONFERENCE_IS_DISCUSSED_ANEW_OR_EXPLAINED;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED;
import static vn.giamsat.inspection.rule.InspectionRule.A_REPORT_NAMES_A_DRAFT_THAT_EXISTS;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.command.ReportToIssuer;
import vn.giamsat.inspection.command.ReturnForMoreWork;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.util.Map;

/** The report of the delegation to the issuing body, which may return it for more work. */
final class ReportToTheIssuer {

    private final CaseCourse course;
    private final DraftReport draftReport;

    ReportToTheIssuer(CaseCourse course, DraftReport draftReport) {
        this.course = course;
        this.draftReport = draftReport;
    }

    @CommandHandler
    void decide(ReportToIssuer command, Clock clock) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        require(
                !course.isFormal() || draftReport.isAdopted(),
                A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED);
        Integer version = command.draftVersion();
        require(
                version == null || draftReport.hasVersion(version),
                A_REPORT_NAMES_A_DRAFT_THAT_EXISTS);
        requireDiscussed(version, command.withoutConference());
        apply(
                new ReportedToIssuer(
                        command.inspection().value(),
                        command.report(),
                        version,
                        command.proposals(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        command.withoutConference()));
    }

    /** A report that names no version grew from the latest. */
    private void requireDiscussed(@Nullable Integer version, @Nullable String reason) {
        int reported = version == null ? draftReport.latestVersion() : version;
        if (course.isFormal()
                && reported != draftReport.adoptedVersion()
                && !RequiredWords.present(reason)) {
            throw new RuleViolated(
                    A_DRAFT_CHANGED_AFTER_ITS_CONFERENCE_IS_DISCUSSED_ANEW_OR_EXPLAINED,
                    Map.of(
                            "draftVersion", String.valueOf(reported),
                            "adopted", String.valueOf(draftReport.adoptedVersion())));
        }
    }

    @CommandHandler
    void decide(ReturnForMoreWork command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        course.requireStage(
                course.isAt(CaseFilePhase.REPORTED), ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED);
        apply(
                new ReturnedForMoreWork(
                        command.inspection().value(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }
}
