package vn.giamsat.view.casefile;

/** What the record of a case still lacks; shown as something to complete, never invented. */
public enum MissingCaseFact {
    ANNOUNCEMENT,
    ANNOUNCEMENT_DATE,
    SELF_REPORT,
    SELF_REPORT_DATE,
    SESSION_DATE,
    NOTICE_NUMBER,
    NOTICE_DATE,
    DELIVERY_DATE
}
