package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One open obligation with the names it refers to; of a year of the calendar, how many cases wait
 * for it.
 */
public record Task(
        String id,
        TaskKind what,
        Whose whose,
        @Nullable UUID delegation,
        @Nullable String delegationName,
        @Nullable UUID inspection,
        @Nullable String theme,
        @Nullable UUID recommendation,
        @Nullable String reference,
        @Nullable UUID about,
        @Nullable UUID unit,
        @Nullable String unitName,
        @Nullable UUID officer,
        @Nullable LocalDate dueOn,
        boolean illustrated,
        @Nullable Integer year,
        @Nullable Integer waiting) {

    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
