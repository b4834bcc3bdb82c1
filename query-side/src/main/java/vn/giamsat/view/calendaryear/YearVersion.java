package vn.giamsat.view.calendaryear;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;

import java.time.Instant;

/** What was known of a year from one of its facts on, who recorded that, and why. */
public record YearVersion(
        long version,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason,
        AnnouncedDays days) {}
