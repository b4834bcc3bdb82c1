package vn.giamsat.recommendation.rule;

import vn.giamsat.rule.Rule;

/**
 * The rules of the follow-up, in the order of its life. Party-side texts leave the numbers to the
 * notice; what they ask is that every task is tracked, urged and ended transparently (Quy chế
 * 08-QC/TW as the model).
 */
public enum RecommendationRule implements Rule {
    A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE(
            "A due date does not lie before the day of the notice that states the recommendation."),
    NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE(
            "Nothing in the follow-up happens before the day of the notice: oral remarks do not bind."),
    A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED(
            "A closed recommendation is taken up again only after it has been re-opened."),
    A_DUE_DATE_IS_SET_ONCE(
            "A due date is set only where there is none; afterwards it moves by an extension."),
    A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION(
            "A new due date does not lie before the day of the decision that sets it."),
    ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT(
            "Only an open recommendation is acknowledged, planned, reported on or answered."),
    A_RECOMMENDATION_IS_ACKNOWLEDGED_ONCE("A recommendation is acknowledged once."),
    A_RESPONSE_CARRIES_EVIDENCE(
            "A response carries at least one file, or names the paper that reports the result."),
    ONE_RESPONSE_AT_A_TIME_WAITS("One response at a time waits for a decision."),
    AN_IDENTITY_IS_USED_ONCE("The identity of a response or of an extension request is used once."),
    A_DECISION_NAMES_THE_WAITING_RESPONSE(
            "A response is accepted or returned only while it waits for the decision."),
    PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS(
            "Acceptance in part says what is accepted and what remains to be done."),
    A_REASON_IS_STATED(
            "A return, a refusal, a new due date, an early end and a re-opening state their reason."),
    A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED(
            "A fulfilled recommendation is neither urged nor given another due date."),
    AN_EXTENSION_NEEDS_A_DUE_DATE("Only a recommendation with a due date can be extended."),
    AN_EXTENSION_ASKS_FOR_A_LATER_DAY(
            "An extension asks for a day later than the current due date."),
    ONE_EXTENSION_REQUEST_AT_A_TIME_WAITS("One extension request at a time waits for a decision."),
    A_DECISION_NAMES_THE_WAITING_REQUEST(
            "An extension is granted or refused only while its request waits for the decision."),
    A_GRANTED_DAY_IS_LATER_THAN_THE_DUE_DATE("A granted day is later than the current due date."),
    ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED(
            "Only a fulfilled recommendation is closed; another end takes the authority's decision."),
    ONLY_A_CLOSED_RECOMMENDATION_IS_REOPENED("Only a closed recommendation is re-opened.");

    private final String sentence;

    RecommendationRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
