package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per recommendation. */
public final class FollowUpView implements View<FollowUpRow> {

    @Override
    public String name() {
        return "follow_up";
    }

    @Override
    public Class<FollowUpRow> rowType() {
        return FollowUpRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(RecommendationEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof RecommendationEvent event
                ? List.of(event.recommendation().toString())
                : List.of();
    }

    @Override
    public FollowUpRow evolve(@Nullable FollowUpRow row, RecordedEvent recorded, String key) {
        RecommendationEvent event = (RecommendationEvent) recorded.event();
        FollowUpRow before =
                event instanceof RecommendationOpened opened
                        ? FollowUpDraft.opened(opened, recorded.position(), recorded.version())
                        : existing(row, recorded, key);
        FollowUpDraft draft = new FollowUpDraft(before);
        change(draft, event);
        return draft.row(before, recorded.illustration(), recorded.version());
    }

    private static void change(FollowUpDraft draft, RecommendationEvent event) {
        switch (event) {
            case RecommendationOpened _ -> draft.state = FollowUpState.OPEN;
            case FollowUpOfficerAssigned e -> {
                draft.officer = e.officer().account();
                draft.officerName = e.officer().name();
            }
            case DueDateSet e -> draft.due(e.dueOn(), e.reason());
            case RecommendationAcknowledged e -> acknowledge(draft, e);
            case RemediationPlanned e -> draft.plan = e;
            case ProgressReported _ -> draft.progressReports++;
            case ResponseSubmitted e -> {
                draft.state = FollowUpState.ANSWERED;
                draft.waitingResponse = e;
                draft.responses++;
            }
            case ResponseWithdrawn _ -> {
                draft.state = FollowUpState.WITHDRAWN;
                draft.waitingResponse = null;
            }
            case ResponseAccepted e -> {
                draft.decide(e.response(), FollowUpState.CONFIRMED, e.note(), e.occurredOn());
                draft.remaining = null;
                draft.waitingExtension = null; // a fulfilled recommendation is not extended
            }
            case ResponseAcceptedInPart e -> acceptInPart(draft, e);
            case ResponseRejected e ->
                    draft.decide(e.response(), FollowUpState.RETURNED, e.reason(), e.occurredOn());
            case ExtensionAsked e -> draft.waitingExtension = e;
            case ExtensionGranted e -> grant(draft, e);
            case ExtensionRefused _ -> draft.waitingExtension = null;
            case ReminderSent _ -> draft.reminders++;
            case RecommendationClosed e -> {
                draft.state = FollowUpState.CLOSED;
                draft.closedOn = e.occurredOn();
            }
            case RecommendationClosedByAuthority e -> closeByAuthority(draft, e);
            case RecommendationReopened e -> reopen(draft, e);
        }
    }

    private static void acknowledge(FollowUpDraft draft, RecommendationAcknowledged e) {
        draft.acknowledged = true;
        draft.acknowledgedOn = e.occurredOn();
        if (draft.state == FollowUpState.OPEN) {
            draft.state = FollowUpState.ACKNOWLEDGED;
        }
    }

    private static void acceptInPart(FollowUpDraft draft, ResponseAcceptedInPart e) {
        draft.decide(e.response(), FollowUpState.CONFIRMED_IN_PART, e.accepted(), e.occurredOn());
        draft.remaining = e.remaining();
        if (e.dueOn() != null) {
            draft.due(e.dueOn(), e.remaining());
        }
    }

    /** The reason the extension was asked for is why the new date holds. */
    private static void grant(FollowUpDraft draft, ExtensionGranted e) {
        ExtensionAsked asked = draft.waitingExtension;
        draft.due(e.dueOn(), asked == null ? e.note() : asked.reason());
        draft.waitingExtension = null;
    }

    private static void closeByAuthority(FollowUpDraft draft, RecommendationClosedByAuthority e) {
        draft.state = FollowUpState.CLOSED_BY_AUTHORITY;
        draft.closedByAuthority = e;
        draft.closedOn = e.occurredOn();
        draft.waitingResponse = null;
        draft.waitingExtension = null;
    }

    private static void reopen(FollowUpDraft draft, RecommendationReopened e) {
        draft.state = FollowUpState.REOPENED;
        draft.reopenings++;
        draft.closedOn = null;
        draft.closedByAuthority = null;
        if (e.dueOn() != null) {
            draft.due(e.dueOn(), e.reason());
        }
    }
}
