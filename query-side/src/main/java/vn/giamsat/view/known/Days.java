package vn.giamsat.view.known;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.timeline.TimelineView;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The day each fact is of. What says no day of its own is of the day it was recorded; but a
 * correction is of the day of what it corrects, for the corrected words were true then already, and
 * a recommendation is of the day of the conclusion that drew it.
 */
final class Days {

    private static final TimelineView TIMELINE = new TimelineView();

    private final ZoneId office;
    private final Map<UUID, LocalDate> ofMatters = new HashMap<>();

    Days(ZoneId office) {
        this.office = office;
    }

    /** To be asked of each fact once, in the order of the log. */
    LocalDate of(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        LocalDate corrected = ofWhatItIsAbout(event);
        LocalDate own = ownDay(recorded);
        LocalDate day =
                corrected != null ? corrected : own != null ? own : recordedOn(recorded, office);
        remember(event, day);
        return day;
    }

    private @Nullable LocalDate ofWhatItIsAbout(DomainEvent event) {
        return switch (event) {
            case FindingAmended e -> ofMatters.get(e.finding());
            case FindingWithdrawn e -> ofMatters.get(e.finding());
            case EvidenceWithdrawn e -> ofMatters.get(e.evidence());
            case RecommendationOpened e -> ofMatters.get(e.recommendation());
            default -> null;
        };
    }

    private static @Nullable LocalDate ownDay(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case EvidenceAdded e -> e.evidenceDate();
            case RecommendationOpened e -> e.issuedOn();
            default ->
                    TIMELINE.evolve(null, recorded, Long.toString(recorded.position()))
                            .occurredOn();
        };
    }

    private void remember(DomainEvent event, LocalDate day) {
        switch (event) {
            case FindingRecorded e -> ofMatters.put(e.finding(), day);
            case EvidenceAdded e -> ofMatters.put(e.evidence(), day);
            case ConclusionIssued e ->
                    e.recommendations()
                            .forEach(drawn -> ofMatters.put(drawn.recommendation(), day));
            default -> {}
        }
    }

    static LocalDate recordedOn(RecordedEvent recorded, ZoneId office) {
        return LocalDate.ofInstant(recorded.recordedAt(), office);
    }
}
