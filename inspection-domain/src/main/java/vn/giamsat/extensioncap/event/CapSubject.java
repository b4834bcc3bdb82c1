package vn.giamsat.extensioncap.event;

/** Whose extensions are capped. */
public enum CapSubject {
    /** the due date of a recommendation */
    RECOMMENDATION,
    /** the time a case was given by its plan, where no rule of time limits is known */
    PLAN_LIMIT
}
