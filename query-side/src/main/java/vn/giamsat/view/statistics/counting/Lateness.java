package vn.giamsat.view.statistics.counting;

/** How a recommendation stands to a due date on the day of the look. */
public enum Lateness {
    /** đã thực hiện đúng hạn: the accepted result was reported by the due date */
    ON_TIME,
    /** đã thực hiện quá hạn */
    LATE,
    /** quá hạn, chưa thực hiện xong */
    OVERDUE,
    /** chưa đến hạn */
    NOT_DUE,
    /** chưa ấn định thời hạn */
    NO_DUE_DATE,
    /** done, but the record names no day */
    DONE_WITHOUT_DAY,
    /** ended by the authority without performance */
    ENDED_WITHOUT_PERFORMANCE
}
