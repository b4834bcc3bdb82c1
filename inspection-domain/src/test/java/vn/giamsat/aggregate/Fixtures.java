package vn.giamsat.aggregate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.InspectionOpened;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Aggregates on a bench, found by their commands as the product finds them. */
public final class Fixtures {

    private Fixtures() {}

    public static <A> FixtureConfiguration<A> of(Class<A> aggregate) {
        return of(aggregate, Map.of());
    }

    /** Beside other aggregates, which have these histories. */
    public static <A> FixtureConfiguration<A> of(
            Class<A> aggregate, Map<UUID, List<DomainEvent>> others) {
        Histories histories = id -> others.getOrDefault(id, List.of());
        return new AggregateTestFixture<>(aggregate)
                .registerCommandTargetResolver(new CommandTarget())
                .registerInjectableResource(histories)
                .registerInjectableResource(examined(others));
    }

    private static ExaminedUnits examined(Map<UUID, List<DomainEvent>> others) {
        return delegation ->
                others.values().stream()
                        .flatMap(List::stream)
                        .filter(InspectionOpened.class::isInstance)
                        .map(InspectionOpened.class::cast)
                        .filter(opened -> opened.delegation().equals(delegation))
                        .map(InspectionOpened::subject)
                        .collect(Collectors.toSet());
    }
}
