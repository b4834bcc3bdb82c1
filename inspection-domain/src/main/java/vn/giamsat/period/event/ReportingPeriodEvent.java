package vn.giamsat.period.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a reporting period, in the order of its life. Frozen once released. */
public sealed interface ReportingPeriodEvent extends DomainEvent
        permits ReportingPeriodOpened, ReportingPeriodClosed, ReportingPeriodReopened {

    UUID period();
}
