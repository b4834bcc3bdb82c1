package vn.giamsat.view.statistics.counting;

/** What the things behind a figure are. */
public enum EntryKind {
    DELEGATION,
    CASE,
    UNIT,
    MEMBER,
    FINDING,
    RECOMMENDATION
}
