package vn.giamsat.account.command;

/** What can be seen of an account and decides whether a command is accepted. */
public enum AccountCondition {
    ENABLED("the account is enabled"),
    DISABLED("the account is disabled"),
    NOT_OF_THE_READER("it is not the account of whoever asks"),
    WITH_A_ROLE_TO_REVOKE("the account holds a role, and not only the own one of administrator");

    private final String words;

    AccountCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
