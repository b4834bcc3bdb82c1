package vn.giamsat.view.casefile;

/** How far a case has come, in the order of the procedure. */
public enum CaseStage {
    OPENED,
    ANNOUNCED,
    SELF_REPORT_RECEIVED,
    AT_WORK,
    DRAFTED,
    ADOPTED,
    REPORTED,
    CONCLUDED,
    DELIVERED,
    CLOSED,
    ARCHIVED
}
