package vn.giamsat.view.difference;

/** How something differs from before. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
