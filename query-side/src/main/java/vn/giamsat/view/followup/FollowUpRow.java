package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One recommendation as it stands. Due history holds the due dates before the present one, oldest
 * first; remaining is what a partial confirmation left to be done.
 */
public record FollowUpRow(
        UUID recommendation,
        UUID inspection,
        UUID delegation,
        UUID addressee,
        @Nullable String reference,
        String text,
        List<UUID> findings,
        Document notice,
        @Nullable LocalDate issuedOn,
        FollowUpState state,
        boolean open,
        @Nullable LocalDate dueOn,
        @Nullable String dueReason,
        List<DueDateVersion> dueHistory,
        @Nullable UUID officer,
        @Nullable String officerName,
        boolean acknowledged,
        @Nullable LocalDate acknowledgedOn,
        @Nullable RemediationPlanned plan,
        @Nullable ResponseSubmitted waitingResponse,
        @Nullable ExtensionAsked waitingExtension,
        @Nullable ResponseDecision lastDecision,
        @Nullable String remaining,
        int responses,
        int progressReports,
        int reminders,
        int reopenings,
        @Nullable LocalDate closedOn,
        @Nullable RecommendationClosedByAuthority closedByAuthority,
        boolean illustrated,
        long opened,
        long version) {}
