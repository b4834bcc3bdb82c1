package vn.giamsat.view.contradiction;

/** Which rule the days or the people of a case contradict. */
public enum ContradictionKind {
    STEP_BEFORE_FOUNDING,
    STEP_BEFORE_OPENING,
    SELF_REPORT_BEFORE_ANNOUNCEMENT,
    FINDING_BEFORE_SESSION,
    EXTENSION_AFTER_LAST_DAY,
    CONFERENCE_BEFORE_DRAFT,
    REPORT_BEFORE_CONFERENCE,
    NOTICE_BEFORE_REPORT,
    DELIVERY_BEFORE_NOTICE,
    CLOSED_BEFORE_DELIVERY,
    /** whoever held the session was appointed later */
    SESSION_BEFORE_APPOINTMENT,
    GRANTED_AFTER_DUE_DATE,
    DECIDED_BEFORE_ANSWER,
    /** before 1945, before the delegation or far ahead, and compared with the paper */
    UNUSUAL_DAY,
    /** the plan or what is usual between such bodies was left, with a reason */
    DEPARTURE,
    /** a member is of the unit examined, which was declared */
    DECLARED_RELATION
}
