package vn.giamsat.unit;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.aggregate.EventSourced;

/** The door to the register of units: registers what decides about them. */
public final class UnitDoor implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(EventSourced.aggregate(Unit.class));
    }
}
