package vn.giamsat.inspection.command;

/** What can be seen of a case and decides whether a command is accepted. */
public enum CaseCondition {
    FILE_OPEN("the file is open"),
    FILE_CLOSED("the file is closed"),
    NOT_ARCHIVED("the file is not in the archive"),
    IN_FIELDWORK("the issuing body has no report and no conclusion was issued"),
    NOT_ANNOUNCED("the case was not announced"),
    WITHOUT_SELF_REPORT("no self-report was received, or it was returned"),
    WITH_SELF_REPORT("a self-report was received and not returned"),
    EXTENDABLE("the clock runs and the extensions leave days within the cap"),
    WITH_EXAMINED_MEMBER("a party member is named as examined"),
    WITH_EVIDENCE("evidence is there that was not withdrawn"),
    WITH_STANDING_FINDING("a finding is there that was not withdrawn"),
    WITH_DRAFT_FINDING("a finding is a draft"),
    WITH_FINDING_TO_REVIEW("a finding of others than the reader is in review"),
    WITH_FINDING_TO_SHOW("an approved finding was not shown to the unit"),
    WITH_SIGN_TO_ESCALATE("an approved finding is a sign of violation and was not escalated"),
    WITH_DRAFT_REPORT("a draft report was prepared"),
    READY_TO_REPORT("the last conference adopted the draft, or the case is a visit"),
    REPORTED("the issuing body has the report"),
    READY_TO_CONCLUDE("the issuing body has the report, or the case is a visit; none was issued"),
    CONCLUDED("the conclusion was issued"),
    NOTICE_TO_DELIVER("the file is open, or the notice has not reached all it addresses"),
    WITH_CORRECTION_TO_DELIVER(
            "the notice reached the subject, and one of its corrections did not"),
    READY_TO_CLOSE("the subject has the conclusion, or a visit has none");

    private final String words;

    CaseCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
