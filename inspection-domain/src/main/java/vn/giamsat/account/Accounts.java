package vn.giamsat.account;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** The door to accounts: registers what decides about them. */
public final class Accounts implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Account.class);
    }
}
