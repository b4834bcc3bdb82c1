package vn.giamsat.delegation.command;

/** What can be seen of a delegation and decides whether a command is accepted. */
public enum DelegationCondition {
    PROPOSED("the proposal is before the issuing body"),
    RETURNED("the proposal was returned for correction"),
    FOUNDED("the delegation was founded, be it disbanded since"),
    WITH_AN_INCOMPLETE_DECISION("something is missing of the founding decision"),
    ACTING("the delegation was founded and is not disbanded"),
    NOT_PLANNED("no plan was decided"),
    PLANNED("a plan was decided"),
    WITH_MEMBERS("somebody serves in the delegation"),
    WITH_MEMBERS_BESIDE_THE_LEADER("somebody but the leader serves in the delegation");

    private final String words;

    DelegationCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
