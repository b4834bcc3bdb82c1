package vn.giamsat.view.delegation;

/** How far the life of a delegation has come. */
public enum DelegationState {
    PROPOSED,
    RETURNED,
    FOUNDED,
    PLANNED,
    DISBANDED
}
