package vn.giamsat.view.task;

/** What the procedure asks for next, in its order, and of whom. */
public enum TaskKind {
    APPROVE_PROPOSAL(Whose.ISSUER),
    DECIDE_PLAN(Whose.ISSUER),
    OPEN_CASE(Whose.LEADER),
    ANNOUNCE(Whose.LEADER),
    SEND_SELF_REPORT(Whose.UNIT),
    RECEIVE_SELF_REPORT(Whose.LEADER),
    ANSWER_SUPPLEMENT_REQUEST(Whose.UNIT),
    HOLD_SESSION(Whose.LEADER),
    REVIEW_FINDING(Whose.LEADER),
    PREPARE_DRAFT(Whose.LEADER),
    HOLD_CONFERENCE(Whose.LEADER),
    REPORT_TO_ISSUER(Whose.LEADER),
    ISSUE_CONCLUSION(Whose.ISSUER),
    DELIVER_NOTICE(Whose.ISSUER),
    DELIVER_CORRECTION(Whose.ISSUER),
    CLOSE_FILE(Whose.LEADER),
    ARCHIVE_FILE(Whose.LEADER),
    ASSIGN_FOLLOW_UP_OFFICER(Whose.ISSUER),
    SET_DUE_DATE(Whose.ISSUER),
    ACKNOWLEDGE(Whose.UNIT),
    RESPOND(Whose.UNIT),
    DECIDE_RESPONSE(Whose.FOLLOW_UP_OFFICER),
    DECIDE_EXTENSION(Whose.ISSUER),
    CLOSE(Whose.FOLLOW_UP_OFFICER),
    /** of the office itself: cases wait for the days off of a year */
    ANNOUNCE_DAYS_OFF(Whose.ADMINISTRATOR);

    private final Whose whose;

    TaskKind(Whose whose) {
        this.whose = whose;
    }

    public Whose whose() {
        return whose;
    }
}
