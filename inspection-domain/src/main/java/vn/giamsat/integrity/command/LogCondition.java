package vn.giamsat.integrity.command;

/** What can be seen of the log under audit and decides whether a command is accepted. */
public enum LogCondition {
    WITHOUT_RUNNING_DRILL("no tamper drill runs"),
    WITH_RUNNING_DRILL("a tamper drill runs"),
    WITH_KEY_IN_USE("a signing key is in use");

    private final String words;

    LogCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
