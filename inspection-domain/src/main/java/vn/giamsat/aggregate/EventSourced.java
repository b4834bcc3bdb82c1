package vn.giamsat.aggregate;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;

/**
 * Registers an aggregate that is its events: no cache, no snapshots, made of its events for each
 * command.
 */
public final class EventSourced {

    private EventSourced() {}

    /** Axon's default repository would ask for a command bus of a module we leave out. */
    public static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> new CommandTarget())
                .configureRepository(configuration -> repository(type, configuration));
    }

    private static <A> EventSourcingRepository<A> repository(
            Class<A> type, Configuration configuration) {
        return EventSourcingRepository.builder(type)
                .eventStore(configuration.eventStore())
                .repositoryProvider(configuration::repository)
                .parameterResolverFactory(configuration.parameterResolverFactory())
                .handlerDefinition(configuration.handlerDefinition(type))
                .build();
    }
}
