package vn.giamsat.view.bitemporal;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The day each fact is of. What says no day of its own is of the day it was recorded, or of the
 * first day of what builds on it, for it came before that. A correction is of the day of what it
 * corrects, for the corrected words were true then already, and a recommendation is of the day of
 * the conclusion that drew it.
 */
final class BusinessDays {

    private static final TimelineView TIMELINE = new TimelineView();

    private final ZoneId office;
    private final Map<UUID, LocalDate> ofMatters = new HashMap<>();
    private final Map<String, LocalDate> firstBuiltUpon = new HashMap<>();

    BusinessDays(List<RecordedEvent> facts, ZoneId office) {
        this.office = office;
        for (RecordedEvent fact : facts) {
            LocalDate day = ownDay(fact);
            if (day != null) {
                Foundation.of(fact.event())
                        .needs()
                        .forEach(need -> firstBuiltUpon.merge(need, day, BusinessDays::earlier));
            }
        }
    }

    /**
     * Null when the fact says none, neither itself nor by what it is about; to be asked in order.
     */
    @Nullable LocalDate said(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        LocalDate corrected = ofWhatItIsAbout(event);
        return corrected != null ? corrected : ownDay(recorded);
    }

    /** To be asked of each fact once, in the order of the log. */
    LocalDate of(RecordedEvent recorded) {
        LocalDate said = said(recorded);
        LocalDate day = said != null ? said : atTheLatest(recorded);
        remember(recorded.event(), day);
        return day;
    }

    private LocalDate atTheLatest(RecordedEvent recorded) {
        return Foundation.of(recorded.event()).brings().stream()
                .map(firstBuiltUpon::get)
                .filter(Objects::nonNull)
                .reduce(recordedOn(recorded, office), BusinessDays::earlier);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
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
