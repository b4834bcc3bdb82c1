package vn.giamsat.view.evidence;

/** With which step a file came into the case, and whether the unit handed it in. */
public enum EvidenceSource {
    EVIDENCE(false),
    LATE_PAPER(false),
    REPORT_OUTLINE(false),
    DRAFT_REPORT(false),
    SELF_REPORT(true),
    SUPPLEMENT(true),
    CONFERENCE_MINUTES(true),
    REMEDIATION_PLAN(true),
    PROGRESS(true),
    RESPONSE(true);

    private final boolean fromUnit;

    EvidenceSource(boolean fromUnit) {
        this.fromUnit = fromUnit;
    }

    public boolean isFromUnit() {
        return fromUnit;
    }
}
