package vn.giamsat.procedure.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for counting the days of the procedure. */
public enum ProcedureRule implements Rule {
    /**
     * Public holidays and make-up working days are announced year by year (Bộ luật Lao động 2019,
     * Điều 111 and 112); a day counted without them would be a wrong deadline that looks right
     * (design decision).
     */
    WORKING_DAYS_ARE_COUNTED_ONLY_WHERE_THE_HOLIDAYS_ARE_KNOWN(
            "Working days are counted only over days for which the public holidays are known.",
            "days",
            "occasion.on");

    private final String sentence;
    private final List<String> fields;

    ProcedureRule(String sentence, String... fields) {
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
