package vn.giamsat.deadline.command;

/** What can be seen of a rule of time limits and decides whether a command is accepted. */
public enum RuleCondition {
    WITHOUT_LAST_DAY("the rule has no last day yet");

    private final String words;

    RuleCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
