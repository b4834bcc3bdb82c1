package vn.giamsat.event;

/** The day from which the days of a limit are counted; that day itself is not counted. */
public enum ClockStart {
    /** the delegation received the subject's self-report (Hướng dẫn 02-HD/UBKTTW of 2017) */
    SELF_REPORT_RECEIVED,
    /** the date of the decision that founded the delegation */
    DECISION
}
