package vn.giamsat.period.command;

/** What can be seen of a reporting period and decides whether a command is accepted. */
public enum PeriodCondition {
    OPEN("the period is open"),
    OVER("its last day is over"),
    CLOSED("the period is closed");

    private final String words;

    PeriodCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
