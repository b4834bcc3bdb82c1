package vn.giamsat.period.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.PeriodId;

/** What can be asked of a reporting period, in the order of its life. */
public sealed interface ReportingPeriodCommand extends DomainCommand
        permits OpenReportingPeriod, CloseReportingPeriod, ReopenReportingPeriod {

    PeriodId period();

    @Override
    default PeriodId target() {
        return period();
    }
}
