package vn.giamsat.aggregate;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.EarlierVersion;
import vn.giamsat.rule.Rule;

import java.util.List;

/**
 * What the house knows of one aggregate: what can be asked of it, what can happen to it, which
 * rules it keeps. Catalogues, the registry of stored events and the tests read it here.
 */
public interface AggregateDoor extends ConfigurerModule {

    Class<?> aggregate();

    /** The sealed family of its commands, in the order of its life. */
    Class<? extends DomainCommand> commands();

    /** The sealed family of its events, in the order of its life. */
    Class<? extends DomainEvent> events();

    /** How its events were stored before they got their present versions. */
    default List<EarlierVersion> earlierVersions() {
        return List.of();
    }

    List<Rule> rules();

    @Override
    default void configureModule(Configurer configurer) {
        configurer.configureAggregate(EventSourced.aggregate(aggregate()));
    }
}
