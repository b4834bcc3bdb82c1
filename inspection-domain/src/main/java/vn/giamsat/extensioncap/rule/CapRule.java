package vn.giamsat.extensioncap.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for the caps of extensions that an office sets. */
public enum CapRule implements Rule {
    /** Regulations give days or a fraction: Hướng dẫn 02-HD/UBKTTW (2017), Quyết định 331-QĐ/TW. */
    A_CAP_IS_A_NUMBER_OF_DAYS_OR_A_PART_OF_THE_TIME(
            "A cap is a number of days or a part of the time first given, not both.",
            "terms.days",
            "terms.partOf"),
    /** No extension at all is a cap of nought days (design). */
    A_CAP_IS_OF_A_SENSIBLE_SIZE(
            "A cap adds 0 to 3,650 days, or a part from the whole to a hundredth.",
            "terms.days",
            "terms.partOf"),
    /** A cap that stands in no paper binds nobody (design). */
    A_CAP_SAYS_WHERE_IT_IS_WRITTEN("A cap says where it is written.", "source.citation"),
    /** Regulations begin before they end (design). */
    A_CAP_DOES_NOT_END_BEFORE_IT_BEGINS("A cap does not end before it begins.", "source.validTo"),
    /** What is relied on is not altered silently (domain.md §1.5). */
    A_CAP_SAYS_WHY("A cap that is set says why.", "reason"),
    /** To set what holds already is a slip (design). */
    SETTING_A_CAP_CHANGES_IT("A cap that is set anew differs from the one there is.", "terms");

    private final String sentence;
    private final List<String> fields;

    CapRule(String sentence, String... fields) {
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
