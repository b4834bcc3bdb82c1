package vn.giamsat.view.finding;

/** The life of a finding on its way to the unit. */
public enum FindingState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SHOWN,
    WITHDRAWN
}
