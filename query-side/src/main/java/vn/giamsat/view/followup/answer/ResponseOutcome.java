package vn.giamsat.view.followup.answer;

/** How a reported result ended; it lapses when the follow-up ends before it was decided. */
public enum ResponseOutcome {
    WAITING,
    CONFIRMED,
    CONFIRMED_IN_PART,
    RETURNED,
    WITHDRAWN,
    LAPSED
}
