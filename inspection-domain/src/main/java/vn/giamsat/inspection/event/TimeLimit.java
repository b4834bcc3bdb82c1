package vn.giamsat.inspection.event;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;

/**
 * The time allowed at the subject as it was when the case was opened: the deadline rule applied,
 * its days, from when they count, how many more may be added in all, and where it is written.
 */
public record TimeLimit(
        String rule,
        int days,
        DayUnit unit,
        ClockStart startsAt,
        int extensionCap,
        String citation) {}
