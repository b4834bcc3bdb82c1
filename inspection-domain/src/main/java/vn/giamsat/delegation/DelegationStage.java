package vn.giamsat.delegation;

/** How far a delegation has come. */
enum DelegationStage {
    NOT_PROPOSED,
    /** before the issuing body */
    PROPOSED,
    /** returned to the advisory organ for correction */
    RETURNED,
    FOUNDED,
    DISBANDED
}
