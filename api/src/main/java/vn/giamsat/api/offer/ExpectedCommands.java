package vn.giamsat.api.offer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.ArchiveCaseFile;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.command.DeliverCorrection;
import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.command.PrepareDraftReport;
import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.command.ReceiveSupplement;
import vn.giamsat.inspection.command.ReportToIssuer;
import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.recommendation.command.CloseRecommendation;
import vn.giamsat.recommendation.command.GrantExtension;
import vn.giamsat.recommendation.command.SetDueDate;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.task.Task;
import vn.giamsat.view.task.TaskKind;

import java.util.List;
import java.util.UUID;

/** Knows by which commands somebody does what the procedure asks for: one for each task. */
@Component
public class ExpectedCommands {

    private final QuerySide views;

    ExpectedCommands(QuerySide views) {
        this.views = views;
    }

    /** Those of the tasks that stand now in the matter itself, in the order of the procedure. */
    List<Class<? extends DomainCommand>> in(UUID matter) {
        return views.tasks().ofMatter(matter, Scope.everything(), null).stream()
                .map(Task::what)
                .sorted()
                .<Class<? extends DomainCommand>>mapMulti(
                        (task, found) -> {
                            Class<? extends DomainCommand> command = of(task);
                            if (command != null) {
                                found.accept(command);
                            }
                        })
                .distinct()
                .toList();
    }

    /** None where a paper is sent, and others record that it came. */
    public static @Nullable Class<? extends DomainCommand> of(TaskKind task) {
        return switch (task) {
            case APPROVE_PROPOSAL -> ApproveProposal.class;
            case DECIDE_PLAN -> DecidePlan.class;
            case OPEN_CASE -> OpenInspection.class;
            case ASSIGN_FOLLOW_UP_OFFICER -> AssignFollowUpOfficer.class;
            case SET_DUE_DATE -> SetDueDate.class;
            case ACKNOWLEDGE -> AcknowledgeRecommendation.class;
            case RESPOND -> SubmitResponse.class;
            case DECIDE_RESPONSE -> AcceptResponse.class;
            case DECIDE_EXTENSION -> GrantExtension.class;
            case CLOSE -> CloseRecommendation.class;
            case ANNOUNCE_DAYS_OFF -> null; // of no matter: offered on the page of time limits
            case ANNOUNCE,
                    SEND_SELF_REPORT,
                    RECEIVE_SELF_REPORT,
                    ANSWER_SUPPLEMENT_REQUEST,
                    HOLD_SESSION,
                    REVIEW_FINDING,
                    PREPARE_DRAFT,
                    HOLD_CONFERENCE,
                    REPORT_TO_ISSUER,
                    ISSUE_CONCLUSION,
                    DELIVER_NOTICE,
                    DELIVER_CORRECTION,
                    CLOSE_FILE,
                    ARCHIVE_FILE ->
                    ofCase(task);
        };
    }

    private static @Nullable Class<? extends DomainCommand> ofCase(TaskKind task) {
        return switch (task) {
            case ANNOUNCE -> AnnounceInspection.class;
            case RECEIVE_SELF_REPORT -> ReceiveSelfReport.class;
            case ANSWER_SUPPLEMENT_REQUEST -> ReceiveSupplement.class;
            case HOLD_SESSION -> HoldSession.class;
            case REVIEW_FINDING -> ApproveFinding.class;
            case PREPARE_DRAFT -> PrepareDraftReport.class;
            case HOLD_CONFERENCE -> HoldAdoptionConference.class;
            case REPORT_TO_ISSUER -> ReportToIssuer.class;
            case ISSUE_CONCLUSION -> IssueConclusion.class;
            case DELIVER_NOTICE -> DeliverNotice.class;
            case DELIVER_CORRECTION -> DeliverCorrection.class;
            case CLOSE_FILE -> CloseCaseFile.class;
            case ARCHIVE_FILE -> ArchiveCaseFile.class;
            default -> null;
        };
    }
}
