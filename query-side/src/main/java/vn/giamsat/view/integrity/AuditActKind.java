package vn.giamsat.view.integrity;

/** The kinds of acts by which a log is looked after. */
public enum AuditActKind {
    KEY,
    VERIFICATION,
    DRILL
}
