package vn.giamsat.inspection;

/** How far a case has come, as far as a decision depends on it. */
enum CaseFilePhase {
    /** opened, announced or in the field: the work is in the hands of the delegation */
    UNDER_WAY,
    /** the issuing body has the report */
    REPORTED,
    CONCLUDED,
    FILE_CLOSED,
    ARCHIVED;

    boolean isFileClosed() {
        return compareTo(FILE_CLOSED) >= 0;
    }
}
