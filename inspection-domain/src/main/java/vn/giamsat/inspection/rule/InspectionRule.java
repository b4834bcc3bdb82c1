package vn.giamsat.inspection.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for a case, in the order of its life. Numbers such as T7 are steps in domain.md. */
public enum InspectionRule implements Rule {
    /** A limit is data with a citation; an unknown one has none (design decision). */
    A_DEADLINE_RULE_IS_KNOWN("A case runs under a deadline rule that is known.", "deadlineRule"),
    /** Hướng dẫn 02-HD/UBKTTW limits supervision, 331-QĐ/TW and 139-QĐ/TW inspection; no visit. */
    A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE(
            "A deadline rule fits the kind of the case.", "deadlineRule"),
    /** Regulations are replaced, and the version in force governs the case (domain.md §0.2). */
    A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS(
            "A deadline rule is in force on the day the case is opened.", "deadlineRule"),
    /** Each level has limits of its own; another needs the issuer's reason (02-HD, 331-QĐ/TW). */
    A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY(
            "A case is opened under a deadline rule of the level of its issuing body.",
            "deadlineRule"),
    /** A limit comes from a regulation or, where none is known, from the plan (design). */
    A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN(
            "A time limit is bound by a deadline rule or by the days of the plan, not by both.",
            "deadlineRule",
            "planDays"),
    /** A plan without days limits nothing (design). */
    A_PLAN_LIMITS_BY_ONE_DAY_AT_LEAST("A plan limits by 1 to 3,650 days.", "planDays"),
    /** The same limit once more says nothing (design). */
    BINDING_A_TIME_LIMIT_CHANGES_IT(
            "Binding a time limit changes the limit of the case.", "deadlineRule", "planDays"),
    /** Mốc thời gian has a beginning and an end (P3). */
    A_PERIOD_EXAMINED_DOES_NOT_END_BEFORE_IT_BEGINS(
            "A period examined does not end before it begins.", "periodExamined.to"),
    /** The supervision that led to an inspection is another case (K2). */
    A_CASE_IS_NOT_ESCALATED_FROM_ITSELF("A case is not escalated from itself.", "escalatedFrom"),

    /** Two entries under one id could not be told apart (design decision). */
    AN_ID_IS_USED_ONCE("An id is used for one entry of the case only."),
    /** What is returned, withdrawn or changed says why (domain.md §1.5). */
    A_REASON_IS_GIVEN("A reason is given.", "reason"),
    /** What a closed file holds is never edited (K6). */
    A_CLOSED_FILE_IS_NOT_CHANGED("A closed file is not changed; later papers are appended to it."),
    /** What was concluded is changed only by a new document (K3). */
    THE_CONCLUSION_ENDS_THE_FIELDWORK(
            "The conclusion ends the fieldwork; what it says is changed only by a correction."),
    /** The issuer considers what was reported, so that stands until it is returned (K1). */
    THE_FIELDWORK_RESTS_WHILE_THE_ISSUER_HAS_THE_REPORT(
            "While the issuing body has the report the fieldwork rests, until the report is"
                    + " returned."),

    /** Decision and plan are announced together, and once (T1). */
    A_CASE_IS_ANNOUNCED_ONCE("A case is announced once."),
    /** Decision and plan exist together, or the delegation may not begin (P2, T1). */
    A_FORMAL_CASE_IS_ANNOUNCED_WITH_DECISION_AND_PLAN(
            "A formal case is announced with its decision and its plan.", "decision", "plan"),
    /** Nobody can hand in a paper before being asked (T1, T4). */
    A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR(
            "A paper is due on or after the day it is asked for.", "dueOn", "selfReportDueOn"),

    /** A new self-report takes the place of a returned one; the rest is supplement (T2, T4). */
    A_NEW_SELF_REPORT_FOLLOWS_A_RETURNED_ONE(
            "A self-report is received once, and anew only after it was returned."),
    /** Receipt starts the clock (T3, Hướng dẫn 02-HD/UBKTTW), so its day must be known. */
    THE_DAY_OF_RECEIPT_IS_KNOWN_WHEN_IT_STARTS_THE_CLOCK(
            "The day of receipt is known when it starts the clock of the case.", "occasion.on"),
    /** Only what was received can be returned (domain.md §1.5). */
    ONLY_A_RECEIVED_SELF_REPORT_IS_RETURNED("Only a received self-report is returned."),
    /** A return before the receipt is a mistyped day (design decision). */
    A_SELF_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_RECEIPT(
            "A self-report is returned on or after the day of its receipt.", "occasion.on"),
    /** An extension adds to days that count (T5). */
    ONLY_A_RUNNING_CLOCK_IS_EXTENDED("Only a running clock is extended."),
    /** An extension adds days (T5). */
    AN_EXTENSION_IS_AT_LEAST_ONE_DAY("An extension is at least one day.", "days"),
    /** At most a third in all: 02-HD/UBKTTW, 331-QĐ/TW; 60 days in 139-QĐ/TW (T5). */
    EXTENSIONS_STAY_WITHIN_THE_CAP(
            "All extensions together stay within the cap of the deadline rule.", "days"),
    /** The issuer adjusts content or time (T5); anything else is no adjustment. */
    AN_ADJUSTMENT_CHANGES_THEME_OR_PERIOD(
            "An adjustment changes the theme or the period.", "theme"),

    /** A supplement answers what was asked, or comes unasked (T4). */
    ONLY_A_KNOWN_REQUEST_IS_ANSWERED("A supplement answers a request that was made.", "request"),
    /** An empty receipt proves nothing (design decision). */
    A_SUPPLEMENT_BRINGS_SOMETHING("A supplement brings a text, a document or a file.", "text"),
    /** Findings, evidence and upward requests come from sessions that were held (T4). */
    ONLY_A_SESSION_OF_THE_CASE_IS_NAMED("Only a session of the case is named.", "session"),
    /** A finding rests on evidence of its own case (T4). */
    ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED("Only evidence of the case is named.", "evidence"),
    /** Evidence out of consideration carries nothing (design decision). */
    WITHDRAWN_EVIDENCE_IS_NOT_USED(
            "Withdrawn evidence is not used or withdrawn again.", "evidence"),

    /** Lượt đảng viên are counted by person (Quyết định 885-QĐ/UBKTTW). */
    AN_EXAMINED_MEMBER_HAS_A_NAME("A party member who is examined has a name.", "name"),
    /** One case examines a person once, so that lượt and people can be counted apart (design). */
    A_MEMBER_IS_EXAMINED_ONCE_IN_A_CASE("A party member is examined once in a case.", "member"),
    /** Only what was named can be taken back (design decision). */
    ONLY_AN_EXAMINED_MEMBER_IS_WITHDRAWN(
            "Only a party member who is examined in the case is withdrawn.", "member"),

    /** Ưu điểm and "không phát sinh" without words say nothing (design decision). */
    A_STRENGTH_OR_A_NIL_RETURN_HAS_A_TEXT("A strength or a nil return has a text.", "content.text"),
    /** "Có nêu, chưa liệt kê" is recorded as such, never filled in (domain.md §6.5). */
    A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE(
            "A finding without a text says in its note that it was mentioned and not listed.",
            "content.note"),
    /** Trách nhiệm is assessed for what fell short (K2). */
    RESPONSIBILITY_IS_SAID_ONLY_OF_WHAT_FELL_SHORT(
            "Responsibility is not said of a strength or a nil return.", "content.responsibility"),
    /** Nothing can be decided about a finding the case does not have (design decision). */
    ONLY_A_FINDING_OF_THE_CASE_IS_NAMED(
            "Only a finding of the case is named.", "finding", "findings", "recommendations"),
    /** A withdrawn finding stays readable and is never revived (design decision). */
    A_WITHDRAWN_FINDING_STAYS_AS_IT_IS(
            "A withdrawn finding stays as it is.", "finding", "findings"),
    /** Review begins with a draft (internal review before T6). */
    ONLY_A_DRAFT_IS_SUBMITTED_FOR_REVIEW(
            "Only a draft finding is submitted for review.", "finding"),
    /** Only what was handed in can be decided (internal review before T6). */
    ONLY_A_FINDING_IN_REVIEW_IS_DECIDED(
            "Only a finding in review is approved or returned.", "finding"),
    /** Four eyes need two people (design decision). */
    NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN("Nobody reviews a finding of their own.", "finding"),
    /** Without knowing who reviews, four eyes cannot be shown (design decision). */
    A_REVIEWER_IS_KNOWN("The reviewer of a finding is known."),
    /** The unit sees what the delegation stands by (design decision). */
    ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT(
            "Only an approved finding is shown to the unit.", "finding"),
    /** Showing is a fact that happens once for one wording (design decision). */
    A_FINDING_IS_SHOWN_ONCE("A finding is shown to the unit once, until it is amended.", "finding"),
    /** An amendment that changes nothing hides that nothing changed (design decision). */
    AN_AMENDMENT_CHANGES_THE_FINDING("An amendment changes the finding.", "content"),

    /** A version is kept to be read again (T6). */
    A_DRAFT_REPORT_HAS_A_TEXT_OR_A_FILE("A draft report has a text or a file.", "text"),
    /** The conference discusses the draft the delegation presents, its latest (T7). */
    THE_CONFERENCE_DISCUSSES_THE_LATEST_DRAFT(
            "The adoption conference discusses the latest version of the draft report.",
            "draftVersion"),
    /** The subject convenes, chairs and takes the minutes (T7, grassroots procedure 02b). */
    THE_SUBJECT_CHAIRS_THE_ADOPTION_CONFERENCE(
            "The subject unit chairs the conference on the draft report.", "chairUnit"),
    /** The report is finalised after the conference (T7, T9). */
    A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED(
            "A formal case is reported to the issuing body after the conference adopted the"
                    + " draft."),
    /** What the unit did not hear is not reported as adopted with it (T7, T9). */
    A_DRAFT_CHANGED_AFTER_ITS_CONFERENCE_IS_DISCUSSED_ANEW_OR_EXPLAINED(
            "A draft report that was changed after its conference is discussed at another one, or"
                    + " the report says why not.",
            "withoutConference"),
    /** A report may say which draft it grew from (T9). */
    A_REPORT_NAMES_A_DRAFT_THAT_EXISTS(
            "A report names a version of the draft that exists.", "draftVersion"),
    /** The issuing body returns what it was given (K1). */
    ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED(
            "Only a report the issuing body has is returned for more work."),

    /** The issuing body concludes on the report (K1, K2). */
    A_FORMAL_CASE_IS_CONCLUDED_ON_A_REPORT(
            "A formal case is concluded on the report to the issuing body."),
    /** The result is notified in writing, once; later only corrected (K3). */
    A_CONCLUSION_IS_ISSUED_ONCE("A conclusion is issued once."),
    /** Thông báo kết quả giám sát, kết luận kiểm tra (K3, domain.md §1.2). */
    A_CONCLUSION_IS_A_NOTICE_OR_A_CONCLUSION(
            "The conclusion is issued as a notice or as a conclusion.", "notice.type"),
    /** A binding paper is citable: number or symbol, and date (Hướng dẫn 36-HD/VPTW). */
    THE_NOTICE_HAS_ITS_NUMBER_AND_DATE(
            "The notice has its number or symbol, and its date.", "notice.number", "notice.date"),
    /** The unit answers for what a second pair of eyes has found right (T5, K1). */
    A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS(
            "A recommendation and an escalation rest on approved findings; words amended since are"
                    + " approved anew.",
            "recommendations",
            "findings"),

    /** Each obligation has a life of its own (K5). */
    EACH_RECOMMENDATION_HAS_ITS_OWN_ID("Each recommendation has an id of its own."),
    /** Whoever answers "R1" must mean one thing (K3, K5). */
    A_REFERENCE_NAMES_ONE_RECOMMENDATION_OF_THE_NOTICE(
            "Within a notice a reference such as R1 names one recommendation.", "recommendations"),
    /** What binds must be said (K3). */
    A_RECOMMENDATION_SAYS_WHAT_IS_TO_BE_DONE(
            "A recommendation says what is to be done.", "recommendations"),
    /** Nobody can be late before the notice (K5). */
    A_RECOMMENDATION_IS_DUE_ON_OR_AFTER_THE_NOTICE(
            "A recommendation is due on or after the date of the notice.", "recommendations"),
    /** What was not concluded cannot be corrected, delivered or enforced (K3, K4). */
    THE_CONCLUSION_COMES_FIRST("This follows only after the conclusion was issued."),
    /** Correction only by a new document (K3). */
    A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN(
            "A correction has a document of its own, with its number or symbol.",
            "document.number"),
    /** What is corrected was there before (K3). */
    A_CORRECTION_IS_DATED_ON_OR_AFTER_THE_NOTICE(
            "A correction is dated on or after the notice it corrects.", "document.date"),

    /** Only what corrects this notice goes out with it (K3). */
    ONLY_A_CORRECTION_OF_THE_CASE_IS_DELIVERED(
            "Only a correction of the conclusion of the case is delivered.", "correction"),
    /** What was never told cannot be corrected to anybody (K3). */
    THE_NOTICE_IS_DELIVERED_BEFORE_ITS_CORRECTIONS(
            "The notice is delivered to the subject unit before its corrections."),
    /** Nothing is delivered before it is signed (K3). */
    A_CORRECTION_IS_DELIVERED_ON_OR_AFTER_ITS_DATE(
            "A correction is delivered on or after its date.", "occasion.on"),

    /** The subject is entitled to the notice in writing (K3). */
    THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE(
            "The notice goes to the subject unit before others or together with them.",
            "recipients"),
    /** A delivery to nobody is none (design decision). */
    A_DELIVERY_NAMES_ITS_RECIPIENTS("A delivery names its recipients.", "recipients"),
    /** Nothing is delivered before it is signed (K3). */
    THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE(
            "The notice is delivered on or after its date.", "occasion.on"),
    /** The superior directs the subject to comply (K4). */
    THE_SUPERIOR_IS_ANOTHER_UNIT("The superior is another unit than the subject.", "superior"),

    /** Supervision becomes inspection where signs of violation were found (K2). */
    AN_ESCALATION_NEEDS_A_SIGN_OF_VIOLATION(
            "An escalation names a standing finding that is a sign of violation.", "findings"),
    /** Whom a standing committee asks to inspect decides on it itself (K2, [S15]). */
    AN_ESCALATION_GOES_TO_A_BODY_OF_THE_REGISTER(
            "An escalation goes to a body of the register of units, which decides on it.",
            "issuer.unit"),
    /** One sign leads to one inspection (design decision). */
    A_FINDING_IS_ESCALATED_ONCE("A finding is escalated once.", "findings"),

    /** Supervision may not end in silence (domain.md §0.7, K3). */
    A_FORMAL_CASE_IS_CLOSED_AFTER_ITS_CONCLUSION(
            "The file of a formal case is closed after its conclusion was issued."),
    /** The subject has the notice before the file closes (domain.md §0.7, K6). */
    A_CONCLUSION_REACHES_THE_SUBJECT_BEFORE_THE_FILE_CLOSES(
            "A conclusion is delivered to the subject unit before the file is closed."),
    /** The archive takes closed files, once (K6). */
    ONLY_A_CLOSED_FILE_IS_ARCHIVED("Only a closed file is handed to the archive, and once."),
    /** Later papers are appended, never edited in (K6); an open file takes evidence. */
    ONLY_A_CLOSED_FILE_TAKES_LATE_PAPERS("Only a closed file takes late papers.");

    private final String sentence;
    private final List<String> fields;

    InspectionRule(String sentence, String... fields) {
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
