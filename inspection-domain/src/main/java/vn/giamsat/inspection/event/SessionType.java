package vn.giamsat.inspection.event;

/** Where the delegation met the unit. */
public enum SessionType {
    WORKING_SESSION,
    SITE_VISIT
}
