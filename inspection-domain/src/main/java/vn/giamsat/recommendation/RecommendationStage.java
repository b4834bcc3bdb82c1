package vn.giamsat.recommendation;

/** Where a recommendation stands. */
enum RecommendationStage {
    /** To be carried out. */
    OPEN,
    /** A response waits for the decision. */
    RESPONDED,
    /** A response was confirmed. */
    FULFILLED,
    /** The follow-up has ended. */
    CLOSED
}
