package vn.giamsat.period.event;

/**
 * The periods of the reporting regime (Quyết định 885-QĐ/UBKTTW of 29/12/2022): every month, the
 * first quarter, six months, nine months, the year and the term.
 */
public enum PeriodKind {
    /** báo cáo tháng */
    MONTH(31),
    /** báo cáo quý */
    QUARTER(92),
    /** báo cáo 6 tháng */
    HALF_YEAR(184),
    /** báo cáo 9 tháng */
    NINE_MONTHS(276),
    /** báo cáo năm */
    YEAR(366),
    /** báo cáo nhiệm kỳ: five years, with what a congress may be early or late */
    TERM(2192);

    private final int mostDays;

    PeriodKind(int mostDays) {
        this.mostDays = mostDays;
    }

    /** How many days a period of this kind has at most. */
    public int mostDays() {
        return mostDays;
    }
}
