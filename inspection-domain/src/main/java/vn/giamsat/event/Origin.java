package vn.giamsat.event;

/**
 * Why a delegation exists: by the annual programme, unplanned (đột xuất), assigned from above, or
 * escalated.
 */
public enum Origin {
    PROGRAMME,
    UNPLANNED,
    ASSIGNED_FROM_ABOVE,
    ESCALATED,
    NOT_RECORDED
}
