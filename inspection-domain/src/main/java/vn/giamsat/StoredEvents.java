package vn.giamsat;

import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.integrity.event.AuditedLogEvent;
import vn.giamsat.period.event.ReportingPeriodEvent;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.unit.event.UnitEvent;

import java.util.List;
import java.util.stream.Stream;

/** Every event the write side can record, read off the sealed families: none can be forgotten. */
public final class StoredEvents {

    private StoredEvents() {}

    public static List<Class<?>> all() {
        return Stream.of(
                        AccountEvent.class,
                        UnitEvent.class,
                        DelegationEvent.class,
                        InspectionEvent.class,
                        RecommendationEvent.class,
                        ReportingPeriodEvent.class,
                        AuditedLogEvent.class)
                .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .toList();
    }
}
