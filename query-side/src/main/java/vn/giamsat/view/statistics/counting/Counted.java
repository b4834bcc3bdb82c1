package vn.giamsat.view.statistics.counting;

/**
 * What a measure counts, as expressions: the item, of which each counts once, and how the list
 * behind the figure names it, where it leads, and the position of the log with which it began.
 */
public record Counted(
        EntryKind kind,
        String item,
        String title,
        String note,
        String target,
        String began,
        String illustrated) {}
