package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.ShownWhole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One fact: the event's simple name and its components as they were stored (camelCase, dates as ISO
 * text), when it happened in the world, when and by whom it was recorded. It has no parts: every
 * fact writes one, and each part would be one object more. Confirmed days are unusual ones that
 * were compared with the paper, with a comma between two; the reason of the order says why a step
 * is dated before what it rests on.
 */
public record TimelineRow(
        long position,
        String event,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        long version,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        Instant recordedAt,
        @Nullable String actor,
        boolean illustration,
        boolean shownToUnit,
        @Nullable String confirmedDays,
        @Nullable String orderReason,
        @ShownWhole Map<String, @Nullable Object> payload) {

    /** As those are told it who answer for these units. */
    public TimelineRow toldTo(Predicate<UUID> units) {
        return new TimelineRow(
                position,
                event,
                delegation,
                inspection,
                recommendation,
                version,
                occurredOn,
                lateReason,
                recordedAt,
                null,
                illustration,
                shownToUnit,
                confirmedDays,
                null,
                RedactedPayload.told(payload, units));
    }
}
