package vn.giamsat.delegation;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.aggregate.EventSourced;

/** The door to delegations: registers what decides about them. */
public final class DelegationDoor implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(EventSourced.aggregate(Delegation.class));
    }
}
