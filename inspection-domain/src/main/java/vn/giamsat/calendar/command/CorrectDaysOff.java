package vn.giamsat.calendar.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.CalendarYearId;

/** Completes or corrects the days off of a year, and says why; no date that was given moves. */
@ReadOnceMore
@WhileYear(YearCondition.ANNOUNCED)
@AskedInOrder({"days", "reason"})
public record CorrectDaysOff(
        CalendarYearId calendar,
        @Nullable Long expectedVersion,
        AnnouncedDays days,
        @Paragraph String reason)
        implements CalendarYearCommand {}
