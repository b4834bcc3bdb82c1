package vn.giamsat.period.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for every period of the statistical reports (Quyết định 885-QĐ/UBKTTW). */
public enum ReportingPeriodRule implements Rule {
    /** A period without days has no figures (design). */
    A_REPORTING_PERIOD_DOES_NOT_END_BEFORE_IT_BEGINS(
            "A reporting period does not end before it begins.", "lastDay"),

    /** Month, first quarter, 6 months, 9 months, year and term are the periods of the regime. */
    A_REPORTING_PERIOD_IS_NO_LONGER_THAN_ITS_KIND(
            "A reporting period has no more days than its kind has.", "lastDay"),

    /** Figures are settled (chốt số liệu) once all days they count are over. */
    A_REPORTING_PERIOD_IS_CLOSED_AFTER_ITS_LAST_DAY(
            "A reporting period is closed after its last day is over."),

    /** What is settled is not settled twice without being opened in between (design). */
    ONLY_AN_OPEN_REPORTING_PERIOD_IS_CLOSED("Only an open reporting period is closed."),

    /** Only what was settled can be opened again (design). */
    ONLY_A_CLOSED_REPORTING_PERIOD_IS_REOPENED("Only a closed reporting period is opened again."),

    /** The compiler must not alter settled figures without saying why (design). */
    A_REOPENED_REPORTING_PERIOD_SAYS_WHY("Opening a reporting period again says why.", "reason");

    private final String sentence;
    private final List<String> fields;

    ReportingPeriodRule(String sentence, String... fields) {
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
