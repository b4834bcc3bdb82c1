package vn.giamsat.view.statistics.counting;

/**
 * What a measure counts, as expressions: the item, of which each counts once, and how the list
 * behind the figure names it and where it leads.
 */
public record Counted(
        EntryKind kind,
        String item,
        String title,
        String note,
        String target,
        String illustrated) {}
