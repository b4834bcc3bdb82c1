package vn.giamsat.calendar.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for the days off that an office keeps (Bộ luật Lao động 2019, Điều 111 and 112). */
public enum CalendarRule implements Rule {
    /** The state that announces them was founded in 1945 (design). */
    A_CALENDAR_YEAR_LIES_BETWEEN_1945_AND_2200(
            "A year of the calendar lies between 1945 and 2200.", "year"),
    /** There is one calendar of a year (design). */
    THE_DAYS_OFF_OF_A_YEAR_ARE_ANNOUNCED_ONCE(
            "The days off of a year are announced once; afterwards they are corrected.", "year"),
    /** Each year is announced by itself. */
    DAYS_OFF_LIE_IN_THEIR_YEAR(
            "Days off, make-up days and the day up to which they are known lie in their year.",
            "days.off",
            "days.makeUp",
            "days.knownUntil"),
    /** A stretch has a beginning and an end. */
    DAYS_OFF_RUN_FORWARD("Days off do not end before they begin.", "days.off"),
    /** What is worked in exchange would not be worked otherwise. */
    A_MAKE_UP_DAY_FALLS_ON_A_WEEKEND(
            "A make-up day falls on a Saturday or a Sunday.", "days.makeUp"),
    /** A day cannot be both. */
    A_MAKE_UP_DAY_IS_NO_DAY_OFF("A make-up day is not a day off.", "days.makeUp"),
    /** Who counts days says on what authority (design). */
    DAYS_OFF_SAY_WHERE_THEY_ARE_ANNOUNCED(
            "Days off say where they are announced.", "days.citation"),
    /** What was relied on is not altered silently (domain.md §1.5). */
    A_CORRECTION_OF_DAYS_OFF_SAYS_WHY("A correction of days off says why.", "reason"),
    /** A correction without a difference is a slip (design). */
    A_CORRECTION_CHANGES_THE_DAYS_OFF("A correction changes the days off.", "days"),
    /** What is not there yet is announced, not corrected. */
    ONLY_ANNOUNCED_DAYS_OFF_ARE_CORRECTED("Only days off that were announced are corrected.");

    private final String sentence;
    private final List<String> fields;

    CalendarRule(String sentence, String... fields) {
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
