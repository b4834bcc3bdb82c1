package vn.giamsat.view.search;

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
    EXAMINED_MEMBER
}
