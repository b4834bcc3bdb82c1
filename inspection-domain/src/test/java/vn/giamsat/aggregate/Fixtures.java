package vn.giamsat.aggregate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.DomainEvent;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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
                .registerInjectableResource(histories);
    }
}
