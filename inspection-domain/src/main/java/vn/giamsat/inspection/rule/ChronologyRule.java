package vn.giamsat.inspection.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/**
 * What holds for the order of the steps of a case. The procedure gives the order (Hướng dẫn
 * 02-HD/UBKTTW, Quyết định 139-QĐ/TW, 331-QĐ/TW); old papers may say otherwise, and then the record
 * is taken with the reason, which stays beside it. What cannot be is refused.
 */
public enum ChronologyRule implements Rule {
    /** A case is opened by the decision and the plan that its steps carry out (T1). */
    A_STEP_BEFORE_THE_OPENING_SAYS_WHY(
            "A step dated before the opening of the case says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** One decision founds the delegation and is announced (Quyết định 89-QĐ/TW, T1). */
    A_DECISION_ANNOUNCED_WITH_ANOTHER_DATE_SAYS_WHY(
            "A decision that is announced with another date than the founding one says why.",
            "occasion.orderReason",
            "decision.date",
            "occasion.on"),

    /** The subject reports once it was told what is examined (T1, T2). */
    A_SELF_REPORT_BEFORE_THE_ANNOUNCEMENT_SAYS_WHY(
            "A self-report dated before the announcement says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** What is found at a session is found when it is held (T4). */
    A_FINDING_BEFORE_ITS_SESSION_SAYS_WHY(
            "A finding dated before the session it comes from says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** An extension is decided while the time runs (T5). */
    AN_EXTENSION_AFTER_THE_LAST_DAY_SAYS_WHY(
            "An extension decided after the last day of the case says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** The conference discusses the draft that is before it (T7). */
    A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY(
            "A conference dated before the draft it discussed says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** The report is finalised after the conference (T7, T9). */
    A_REPORT_BEFORE_THE_CONFERENCE_SAYS_WHY(
            "A report dated before the conference that adopted its draft says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** The issuing body considers the report before it concludes (K1, K2). */
    A_NOTICE_BEFORE_THE_REPORT_SAYS_WHY(
            "A notice dated before the report to the issuing body says why.",
            "occasion.orderReason",
            "notice.date"),

    /** Nothing is concluded before somebody was sent (Quyết định 89-QĐ/TW). */
    A_NOTICE_BEFORE_THE_FOUNDING_DECISION_SAYS_WHY(
            "A notice dated before the decision that founded the delegation says why.",
            "occasion.orderReason",
            "notice.date"),

    /** The subject has the notice before the file closes (K6). */
    A_FILE_CLOSED_BEFORE_THE_DELIVERY_SAYS_WHY(
            "A file closed before the notice was delivered says why.",
            "occasion.orderReason",
            "occasion.on"),

    /** Nobody answers what was not asked yet; what comes unasked names no request (T4). */
    A_SUPPLEMENT_IS_RECEIVED_ON_OR_AFTER_ITS_REQUEST(
            "A supplement is received on or after the day it was asked for.",
            "occasion.on",
            "request"),

    /** The issuing body returns what it has (K1). */
    A_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_DAY(
            "A report is returned for more work on or after the day it was handed in.",
            "occasion.on"),

    /** The superior directs the subject to carry out what was notified (K4). */
    A_SUPERIOR_IS_DIRECTED_ON_OR_AFTER_THE_NOTICE(
            "The superior is required to direct the subject on or after the date of the notice.",
            "occasion.on"),

    /** The archive takes closed files (K6). */
    A_FILE_IS_ARCHIVED_ON_OR_AFTER_ITS_CLOSING(
            "A file is handed to the archive on or after the day it was closed.", "occasion.on");

    private final String sentence;
    private final List<String> fields;

    ChronologyRule(String sentence, String... fields) {
        this.sentence = sentence;
        this.fields = List.of(fields);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}
