package vn.giamsat.view.period;

import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.period.event.ReportingPeriodOpened;

import java.time.LocalDate;

/** From which day to which a period reaches, and whether that is a month, a quarter or a year. */
public record PeriodSpan(PeriodKind kind, LocalDate firstDay, LocalDate lastDay) {

    static PeriodSpan of(ReportingPeriodOpened e) {
        return new PeriodSpan(e.kind(), e.firstDay(), e.lastDay());
    }
}
