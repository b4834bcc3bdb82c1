package vn.giamsat.view.followup.answer;

/** How a request for more time ended; it lapses when nothing is left to be extended. */
public enum ExtensionOutcome {
    WAITING,
    GRANTED,
    REFUSED,
    LAPSED
}
