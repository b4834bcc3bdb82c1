package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A row being changed by one event; it never outlives the call. */
final class FollowUpDraft {

    FollowUpState state;
    @Nullable UUID officer;
    @Nullable String officerName;
    boolean acknowledged;
    @Nullable LocalDate acknowledgedOn;
    @Nullable RemediationPlanned plan;
    @Nullable ResponseSubmitted waitingResponse;
    @Nullable ExtensionAsked waitingExtension;
    @Nullable ResponseDecision lastDecision;
    @Nullable String remaining;
    int responses;
    int progressReports;
    int reminders;
    int reopenings;
    @Nullable LocalDate closedOn;
    @Nullable RecommendationClosedByAuthority closedByAuthority;
    private @Nullable LocalDate dueOn;
    private @Nullable String dueReason;
    private List<DueDateVersion> dueHistory;

    FollowUpDraft(FollowUpRow row) {
        state = row.state();
        officer = row.officer();
        officerName = row.officerName();
        acknowledged = row.acknowledged();
        acknowledgedOn = row.acknowledgedOn();
        plan = row.plan();
        waitingResponse = row.waitingResponse();
        waitingExtension = row.waitingExtension();
        lastDecision = row.lastDecision();
        remaining = row.remaining();
        responses = row.responses();
        progressReports = row.progressReports();
        reminders = row.reminders();
        reopenings = row.reopenings();
        closedOn = row.closedOn();
        closedByAuthority = row.closedByAuthority();
        dueOn = row.dueOn();
        dueReason = row.dueReason();
        dueHistory = row.dueHistory();
    }

    void due(@Nullable LocalDate on, @Nullable String reason) {
        dueHistory =
                Stream.concat(dueHistory.stream(), Stream.of(new DueDateVersion(dueOn, dueReason)))
                        .toList();
        dueOn = on;
        dueReason = reason;
    }

    void decide(
            UUID response, FollowUpState outcome, @Nullable String said, @Nullable LocalDate on) {
        state = outcome;
        waitingResponse = null;
        lastDecision = new ResponseDecision(response, outcome, said, on);
    }

    static FollowUpRow opened(RecommendationOpened e, long position, long version) {
        return new FollowUpRow(
                e.recommendation(),
                e.inspection(),
                e.delegation(),
                e.addressee(),
                e.reference(),
                e.text(),
                e.findings(),
                e.notice(),
                e.issuedOn(),
                FollowUpState.OPEN,
                true,
                e.dueOn(),
                e.dueReason(),
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                null,
                null,
                false,
                position,
                version);
    }

    FollowUpRow row(FollowUpRow before, boolean illustrated, long version) {
        return new FollowUpRow(
                before.recommendation(),
                before.inspection(),
                before.delegation(),
                before.addressee(),
                before.reference(),
                before.text(),
                before.findings(),
                before.notice(),
                before.issuedOn(),
                state,
                state.isOpen(),
                dueOn,
                dueReason,
                dueHistory,
                officer,
                officerName,
                acknowledged,
                acknowledgedOn,
                plan,
                waitingResponse,
                waitingExtension,
                lastDecision,
                remaining,
                responses,
                progressReports,
                reminders,
                reopenings,
                closedOn,
                closedByAuthority,
                before.illustrated() || illustrated,
                before.opened(),
                version);
    }
}
