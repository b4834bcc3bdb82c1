package vn.giamsat.view.dependents;

/** How a fact rests on words that were wrong. */
public enum DependencyKind {
    /** It names what was wrong, or was decided on it. */
    NAMES_IT,

    /** A recommendation that was drawn from it. */
    DRAWN_FROM_IT,

    /** What followed on such a recommendation. */
    FOLLOWS_FROM_IT,

    /** It speaks for the whole case, while the wrong words were part of it. */
    SPEAKS_FOR_THE_CASE
}
