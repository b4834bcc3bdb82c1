package vn.giamsat.recommendation.command;

/** What can be seen of a recommendation and decides whether a command is accepted. */
public enum RecommendationCondition {
    UNCLOSED("the recommendation is not closed"),
    CLOSED("the recommendation is closed"),
    UNFULFILLED("it is not closed and no response was accepted in full"),
    TO_BE_CARRIED_OUT("it is unfulfilled and no response waits for a decision"),
    FULFILLED("a response was accepted in full and it is not closed"),
    WITH_DUE_DATE("a due date is set"),
    NOT_ACKNOWLEDGED("it was not acknowledged"),
    RESPONSE_WAITS("a response waits for the decision"),
    EXTENSION_WAITS("a request for an extension waits for the decision"),
    NO_EXTENSION_WAITS("no request for an extension waits");

    private final String words;

    RecommendationCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
