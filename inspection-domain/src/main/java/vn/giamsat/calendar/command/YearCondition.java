package vn.giamsat.calendar.command;

/** What can be seen of a year of the calendar and decides whether a command is accepted. */
public enum YearCondition {
    ANNOUNCED("the days off of the year are announced");

    private final String words;

    YearCondition(String words) {
        this.words = words;
    }

    /** The condition in English, as a part of a sentence. */
    public String words() {
        return words;
    }
}
