package vn.giamsat.unit;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** The door to the register of units: registers what decides about them. */
public final class Units implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Unit.class);
    }
}
