package vn.giamsat.view.delegation;

/** What the record of a delegation still lacks; shown as something to complete, never invented. */
public enum MissingDelegationFact {
    DECISION,
    DECISION_NUMBER,
    DECISION_DATE,
    PLAN,
    LEADER,
    SECRETARY,
    PERIOD_EXAMINED
}
