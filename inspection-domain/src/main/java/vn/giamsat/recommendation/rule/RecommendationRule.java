package vn.giamsat.recommendation.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/**
 * The rules of the follow-up, in the order of its life. No Party-side text fixes its numbers; the
 * model is Quy chế 08-QC/TW: every task is tracked, urged and ended transparently.
 */
public enum RecommendationRule implements Rule {
    /** The notice sets the day, so the day cannot precede it (design decision). */
    A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE(
            "A due date does not lie before the day of the notice that states the recommendation.",
            "dueOn"),

    /**
     * Only the formal notice binds, never the closing remarks before it (Quy trình giám sát, K3).
     */
    NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE(
            "Nothing in the follow-up happens before the day of the notice: oral remarks do not bind.",
            "occasion.on"),

    /** What has ended is taken up by a decision of its own (design decision). */
    A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED(
            "A closed recommendation is taken up again only after it has been re-opened."),

    /** A fact that changes nothing would only hide when the day was set (design decision). */
    ANOTHER_DUE_DATE_IS_ANOTHER_DAY(
            "A due date is set to a day other than the one there is.", "dueOn"),

    /** A day already past when it is set could never be kept (design decision). */
    A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION(
            "A new due date does not lie before the day of the decision that sets it.", "dueOn"),

    /**
     * Supervision ends with a written notice to the unit, which obliges it from then on (K3, K5).
     */
    A_RECOMMENDATION_IS_ANSWERED_FROM_THE_DELIVERY_OF_ITS_NOTICE_ON(
            "A recommendation is acknowledged, planned, reported on and answered from the delivery"
                    + " of its notice to the addressee on."),
    /** While a response waits, the next word is the follow-up's (design decision). */
    ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT(
            "Only an open recommendation is acknowledged, planned, reported on or answered."),

    /** The first acknowledgement is the receipt that counts (design decision). */
    A_RECOMMENDATION_IS_ACKNOWLEDGED_ONCE("A recommendation is acknowledged once."),

    /** A result is confirmed on evidence (báo cáo kết quả khắc phục, K5). */
    A_RESPONSE_CARRIES_EVIDENCE(
            "A response carries at least one file, or names the paper that reports the result.",
            "files"),

    /** The evidence examined must be the evidence decided on (design decision). */
    ONE_RESPONSE_AT_A_TIME_WAITS("One response at a time waits for a decision."),

    /** A response and a request stay what they were when they were entered (design decision). */
    A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE(
            "The identity of a response or of an extension request is used once."),

    /** Whoever decides says on what; an older response is decided already (design decision). */
    A_DECISION_NAMES_THE_WAITING_RESPONSE(
            "A response is accepted or returned only while it waits for the decision.", "response"),

    /** Nobody decides on what is not there yet (design decision). */
    AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY(
            "A response is accepted, returned or taken back on or after the day it was given.",
            "occasion.on"),

    /**
     * What was decided stays decided; until then the answer is the addressee's (design decision).
     */
    ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN(
            "A response is taken back only while it waits for the decision.", "response"),

    /** Of n items, the done and the remaining ones are told apart (K5, accepted in part). */
    PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS(
            "Acceptance in part says what is accepted and what remains to be done.",
            "accepted",
            "remaining"),

    /** Return, extension, early end and re-opening keep their reason with the case (K5). */
    THE_FOLLOW_UP_STATES_ITS_REASONS(
            "A return, a withdrawal, a refusal, another due date, an early end and a re-opening state"
                    + " their reason.",
            "reason"),

    /** Nothing is left to urge once the result is confirmed (design decision). */
    A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED(
            "A fulfilled recommendation is neither urged nor given another due date."),

    /** Without a day ("chưa ấn định thời hạn") there is nothing to put off (design decision). */
    AN_EXTENSION_NEEDS_A_DUE_DATE("Only a recommendation with a due date can be extended."),

    /** To extend is to put off (gia hạn). */
    AN_EXTENSION_ASKS_FOR_A_LATER_DAY(
            "An extension asks for a day later than the current due date.", "dueOn"),

    /** The issuer decides one question at a time (design decision). */
    ONE_EXTENSION_REQUEST_AT_A_TIME_WAITS("One extension request at a time waits for a decision."),

    /** A grant or a refusal answers a request (gia hạn, K5). */
    A_DECISION_NAMES_THE_WAITING_REQUEST(
            "An extension is granted or refused only while its request waits for the decision.",
            "request"),

    /** Nobody decides on what is not there yet (design decision). */
    AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR(
            "An extension is granted or refused on or after the day it was asked for.",
            "occasion.on"),

    /** The issuer may grant less than was asked, never an earlier day (gia hạn). */
    A_GRANTED_DAY_IS_LATER_THAN_THE_DUE_DATE(
            "A granted day is later than the current due date.", "dueOn"),

    /** Whoever gives more than was asked for answers for it (gia hạn, K5). */
    A_GRANT_BEYOND_THE_DAY_ASKED_IS_EXPLAINED_IN_ITS_NOTE(
            "A grant beyond the day that was asked for is explained in its note.", "note"),
    /** The cap is the office's; its issuing body departs from it openly or not at all (§1.5). */
    A_GRANT_BEYOND_THE_CAP_OF_THE_OFFICE_IS_EXPLAINED_IN_ITS_NOTE(
            "A grant beyond the cap that the office set is explained in its note.", "note"),

    /** An extension is decided before the day it puts off; old papers may say otherwise. */
    AN_EXTENSION_GRANTED_AFTER_THE_DUE_DATE_IS_EXPLAINED_IN_ITS_NOTE(
            "An extension granted after the due date is explained in its note.", "note"),

    /** Ending without performance needs an authority and a ground (design decision after K5). */
    ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED(
            "Only a fulfilled recommendation is closed; another end takes the authority's decision."),

    /** The end confirms what was confirmed before (design decision). */
    A_RECOMMENDATION_IS_CLOSED_ON_OR_AFTER_ITS_FULFILMENT(
            "A recommendation is closed on or after the day its result was confirmed.",
            "occasion.on"),

    /** What is still followed up needs no re-opening (design decision). */
    ONLY_A_CLOSED_RECOMMENDATION_IS_REOPENED("Only a closed recommendation is re-opened."),

    /** Nothing is taken up again before it ended (design decision). */
    A_RECOMMENDATION_IS_REOPENED_ON_OR_AFTER_ITS_CLOSING(
            "A recommendation is re-opened on or after the day it was closed.", "occasion.on");

    private final String sentence;
    private final List<String> fields;

    RecommendationRule(String sentence, String... fields) {
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
