package vn.giamsat.delegation.event;

/** The posts of a delegation. */
public enum Post {
    LEADER,
    DEPUTY_LEADER,
    SECRETARY,
    MEMBER
}
