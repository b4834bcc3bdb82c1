package vn.giamsat.inspection.event;

/** What the subject was asked to hand in besides its self-report. */
public enum PaperKind {
    SUPPLEMENT,
    EXPLANATION
}
