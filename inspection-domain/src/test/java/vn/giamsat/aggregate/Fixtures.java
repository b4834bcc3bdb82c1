package vn.giamsat.aggregate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Aggregates on a bench, found by their commands as the product finds them. */
public final class Fixtures {

    private Fixtures() {}

    public static <A> FixtureConfiguration<A> of(Class<A> aggregate) {
        return new AggregateTestFixture<>(aggregate)
                .registerCommandTargetResolver(new CommandTarget());
    }
}
