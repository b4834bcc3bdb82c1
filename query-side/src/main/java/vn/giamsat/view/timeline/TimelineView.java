package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One row per fact of a delegation, a case or a recommendation. A fact of a recommendation belongs
 * to the timeline of its case by way of the row of its opening.
 */
public final class TimelineView implements View<TimelineRow> {

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Class<TimelineRow> rowType() {
        return TimelineRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(DelegationEvent.class, InspectionEvent.class, RecommendationEvent.class);
    }

    @Override
    public boolean touchesOnce() {
        return true;
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return belongsToACase(recorded.event())
                ? List.of(Long.toString(recorded.position()))
                : List.of();
    }

    /** Registers are not cases: they have pages of their own. */
    private static boolean belongsToACase(DomainEvent event) {
        return event instanceof DelegationEvent
                || event instanceof InspectionEvent
                || event instanceof RecommendationEvent;
    }

    @Override
    public TimelineRow evolve(@Nullable TimelineRow row, RecordedEvent recorded, String key) {
        DomainEvent event = recorded.event();
        FactPayload payload = FactPayload.of((Record) event);
        return new TimelineRow(
                recorded.position(),
                event.getClass().getSimpleName(),
                delegationOf(event),
                inspectionOf(event),
                event instanceof RecommendationEvent e ? e.recommendation() : null,
                recorded.version(),
                (LocalDate) payload.component("occurredOn"),
                (String) payload.component("lateReason"),
                recorded.recordedAt(),
                recorded.actor(),
                recorded.illustration(),
                ShownToUnit.isShown(event),
                recorded.said().confirmedDays(),
                recorded.said().orderReason(),
                payload);
    }

    private static @Nullable UUID delegationOf(DomainEvent event) {
        return switch (event) {
            case DelegationEvent e -> e.delegation();
            case InspectionOpened e -> e.delegation();
            case RecommendationOpened e -> e.delegation();
            default -> null;
        };
    }

    private static @Nullable UUID inspectionOf(DomainEvent event) {
        return switch (event) {
            case InspectionEvent e -> e.inspection();
            case RecommendationOpened e -> e.inspection();
            default -> null;
        };
    }
}
