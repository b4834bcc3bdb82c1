package vn.giamsat.integrity;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

import vn.giamsat.aggregate.EventSourced;

/** The door to the log under audit: registers what decides about keys, verifications, drills. */
public final class AuditedLogDoor implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(EventSourced.aggregate(AuditedLog.class));
    }
}
