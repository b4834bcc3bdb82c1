package vn.giamsat.inspection;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.aggregate.EventSourced;

/** The door to cases: registers the aggregate that decides what may happen to one. */
public final class InspectionDoor implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(EventSourced.aggregate(Inspection.class));
    }
}
