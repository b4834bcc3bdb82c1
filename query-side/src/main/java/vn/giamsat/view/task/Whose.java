package vn.giamsat.view.task;

/** Whose turn it is. */
public enum Whose {
    /** the delegation: its leader, deputy leader and secretary */
    LEADER,
    UNIT,
    FOLLOW_UP_OFFICER,
    ISSUER,
    /** who keeps what all matters rest on: the rules of time limits and the calendar */
    ADMINISTRATOR
}
