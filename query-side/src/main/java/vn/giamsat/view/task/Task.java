package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One open obligation with the names it refers to. */
public record Task(
        String id,
        TaskKind what,
        Whose whose,
        UUID delegation,
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
        boolean illustrated) {

    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
