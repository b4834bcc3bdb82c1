package vn.giamsat.api.problem;

import java.util.Locale;

/** Why the content of a field is refused. */
public enum FieldFault {
    NOT_JSON,
    UNKNOWN_FIELD,
    /** A case file says it, and only people record it in the case. */
    NOT_IMPORTED,
    UNKNOWN_PARAMETER,
    MISSING,
    MUST_BE_TEXT,
    MUST_BE_WHOLE_NUMBER,
    MUST_BE_TRUE_OR_FALSE,
    MUST_BE_LIST,
    MUST_BE_OBJECT,
    MUST_BE_DATE,
    /** Of a day in an address; in a body a program writes it in one form. */
    DAY_UNCLEAR,
    NO_SUCH_DAY,
    MUST_BE_ID,
    NOT_ONE_OF_THE_CHOICES,
    BLANK,
    TOO_LONG,
    TOO_MANY,
    /** Stands in the file before, and only one of the two can hold. */
    TWICE,
    CONTROL_CHARACTER,
    LINE_BREAK,
    INVALID,
    /** the number and the symbol of a paper say different numbers */
    NUMBER_AGAINST_SYMBOL,
    /** can be and is hardly meant: before 1945; who compared it with the paper confirms it */
    DAY_LONG_AGO,
    /** the same, before the delegation was founded */
    DAY_BEFORE_THE_DELEGATION,
    /** the same, more than ten years ahead */
    DAY_FAR_AHEAD,
    /** names something that was never recorded */
    NOT_KNOWN,
    BEFORE_THE_FIRST;

    /** Whether the same day is taken once it was confirmed. */
    public boolean isOfAnUnusualDay() {
        return this == DAY_LONG_AGO || this == DAY_BEFORE_THE_DELEGATION || this == DAY_FAR_AHEAD;
    }

    /** Under this name its sentence stands in the bundles. */
    public String key() {
        return "field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
