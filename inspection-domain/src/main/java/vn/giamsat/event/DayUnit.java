package vn.giamsat.event;

/** How the days of a limit are counted. */
public enum DayUnit {
    WORKING_DAYS,
    CALENDAR_DAYS
}
