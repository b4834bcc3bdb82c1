package vn.giamsat.view.search.entry;

/** What can be found. */
public enum SearchKind {
    CASE,
    DELEGATION,
    FINDING,
    RECOMMENDATION,
    UNIT,
    DOCUMENT,
    UPWARD_REQUEST,
    EVIDENCE,
    EXAMINED_MEMBER;

    /** Whether it is written first and shown to the unit, as it stands, by an act of its own. */
    boolean isShownLater() {
        return this == FINDING;
    }
}
