package vn.giamsat.view.bitemporal;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.timeline.TimelineRow;
import vn.giamsat.view.timeline.TimelineView;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Facts from the log itself, told to a reader just as the timeline of the case tells them. */
public final class VisibleFacts {

    private static final TimelineView TIMELINE = new TimelineView();

    private final boolean inside;
    private final Predicate<UUID> units;
    private final Map<UUID, UUID> addressees = new HashMap<>();
    private final Set<UUID> reached = new HashSet<>();
    private final Set<UUID> correctionsTold = new HashSet<>();

    /** All facts of the case, for a recommendation is told only to those it is addressed to. */
    public VisibleFacts(List<RecordedEvent> events, boolean inside, Predicate<UUID> units) {
        this.inside = inside;
        this.units = units;
        for (RecordedEvent recorded : events) {
            if (recorded.event() instanceof RecommendationOpened e) {
                addressees.put(e.recommendation(), e.addressee());
            }
            if (recorded.event() instanceof NoticeDelivered e) {
                e.recipients().stream().filter(units).forEach(reached::add);
            }
            if (recorded.event() instanceof CorrectionDelivered e
                    && e.recipients().stream().anyMatch(units)) {
                correctionsTold.add(e.correction());
            }
        }
    }

    /** As the reader is told the fact; empty when it is not told to the reader at all. */
    public Optional<TimelineRow> told(RecordedEvent recorded) {
        TimelineRow row = TIMELINE.evolve(null, recorded, Long.toString(recorded.position()));
        if (inside) {
            return Optional.of(row);
        }
        UUID recommendation = row.recommendation();
        boolean concerns =
                recommendation == null
                        || addressees.containsKey(recommendation)
                                && reached.contains(addressees.get(recommendation));
        return row.shownToUnit() && concerns && hasCome(recorded.event())
                ? Optional.of(row.toldTo(units))
                : Optional.empty();
    }

    /** The notice and its corrections are told to whom they were delivered. */
    private boolean hasCome(DomainEvent event) {
        return switch (event) {
            case ConclusionIssued _, NoticeDelivered _ -> !reached.isEmpty();
            case ConclusionCorrected e ->
                    !reached.isEmpty()
                            && (e.correction() == null || correctionsTold.contains(e.correction()));
            case CorrectionDelivered e -> correctionsTold.contains(e.correction());
            default -> true;
        };
    }

    List<BitemporalFact> of(List<DatedFact> facts) {
        return facts.stream().flatMap(fact -> told(fact).stream()).toList();
    }

    private Optional<BitemporalFact> told(DatedFact fact) {
        return told(fact.recorded())
                .map(row -> new BitemporalFact(row, fact.day(), fact.daysLate(), fact.leftOut()));
    }
}
