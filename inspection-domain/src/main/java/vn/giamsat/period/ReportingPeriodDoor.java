package vn.giamsat.period;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.aggregate.EventSourced;

/** The door to the reporting periods: registers what decides about them. */
public final class ReportingPeriodDoor implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(EventSourced.aggregate(ReportingPeriod.class));
    }
}
