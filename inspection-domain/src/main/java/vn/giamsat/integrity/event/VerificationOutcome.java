package vn.giamsat.integrity.event;

/** What a verification of the history ended with. */
public enum VerificationOutcome {
    /** toàn vẹn: nothing was found altered, missing, inserted or re-ordered */
    INTACT,
    /** có phát hiện: something was found */
    FINDINGS
}
