package vn.giamsat.rule;

import java.util.List;

/** What holds for the day on which any fact happened. */
public enum OccasionRule implements Rule {
    /** A record states what has happened; what is still to come is a plan (design). */
    A_FACT_CANNOT_LIE_IN_THE_FUTURE("A fact cannot lie in the future.", "occasion.on"),

    /**
     * Two clocks are kept apart, the day of the fact and the day of its recording; who enters a
     * fact more than three days afterwards says why (design).
     */
    A_FACT_RECORDED_LATE_SAYS_WHY(
            "A fact recorded more than three days after it happened says why it is recorded late.",
            "occasion.lateReason");

    private final String sentence;
    private final List<String> fields;

    OccasionRule(String sentence, String... fields) {
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
