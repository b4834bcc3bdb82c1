package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** One line of a case's diary: what happened when, and who recorded it when. */
public record TimelineLine(
        String sentence,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        Instant recordedAt,
        @Nullable String recordedBy,
        boolean illustrated) {}
