package vn.giamsat.event;

/** The kinds of engagement; the kind says which steps the procedure asks for. */
public enum CaseKind {
    /** giám sát chuyên đề */
    THEMATIC_SUPERVISION,
    /** kiểm tra chấp hành */
    COMPLIANCE_INSPECTION,
    /** kiểm tra khi có dấu hiệu vi phạm */
    SUSPICION_INSPECTION,
    /** kiểm tra của đoàn công tác: a visit, often without a decision number */
    INSPECTION_VISIT;

    /**
     * Whether the full procedure applies: decision, plan, self-report, adoption conference, notice.
     */
    public boolean isFormal() {
        return this != INSPECTION_VISIT;
    }
}
