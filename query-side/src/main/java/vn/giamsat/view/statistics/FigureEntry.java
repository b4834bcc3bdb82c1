package vn.giamsat.view.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.statistics.counting.EntryKind;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing behind a figure: how it is named, the case or paper it leads to, and how many lượt it
 * stands for. Among adjustments, whether it came to the figure after the closing or left it.
 */
public record FigureEntry(
        String item,
        EntryKind kind,
        @Nullable String title,
        @Nullable String note,
        UUID target,
        @Nullable LocalDate onDay,
        long occurrences,
        boolean illustrated,
        @Nullable Change change) {

    /** What happened to a figure after its period was closed. */
    public enum Change {
        CAME,
        LEFT
    }
}
