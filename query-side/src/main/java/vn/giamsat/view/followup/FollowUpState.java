package vn.giamsat.view.followup;

/** Where a recommendation stands between issuer, addressee and follow-up officer. */
public enum FollowUpState {
    OPEN,
    ACKNOWLEDGED,
    ANSWERED,
    WITHDRAWN,
    RETURNED,
    CONFIRMED_IN_PART,
    CONFIRMED,
    REOPENED,
    CLOSED,
    CLOSED_BY_AUTHORITY;

    public boolean isOpen() {
        return this != CLOSED && this != CLOSED_BY_AUTHORITY;
    }
}
