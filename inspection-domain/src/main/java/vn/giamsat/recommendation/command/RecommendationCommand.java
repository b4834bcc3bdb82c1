package vn.giamsat.recommendation.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.RecommendationId;

/** What can be asked of a recommendation, in the order of its life. */
public sealed interface RecommendationCommand extends DomainCommand
        permits OpenRecommendation,
                AssignFollowUpOfficer,
                SetDueDate,
                AcknowledgeRecommendation,
                PlanRemediation,
                ReportProgress,
                SubmitResponse,
                WithdrawResponse,
                AcceptResponse,
                AcceptResponseInPart,
                RejectResponse,
                AskExtension,
                GrantExtension,
                RefuseExtension,
                SendReminder,
                CloseRecommendation,
                CloseByAuthority,
                ReopenRecommendation {

    RecommendationId recommendation();

    @Override
    default RecommendationId target() {
        return recommendation();
    }
}
