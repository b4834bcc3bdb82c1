package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED;
import static vn.giamsat.inspection.rule.InspectionRule.A_REPORT_NAMES_A_DRAFT_THAT_EXISTS;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;

import vn.giamsat.inspection.command.ReportToIssuer;
import vn.giamsat.inspection.command.ReturnForMoreWork;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.rule.Occasions;

import java.time.Clock;

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
        apply(
                new ReportedToIssuer(
                        command.inspection().value(),
                        command.report(),
                        version,
                        command.proposals(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
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
