package vn.giamsat.api.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.security.Credentials;

import java.security.SecureRandom;
import java.util.Optional;

/** The accounts that are there before anybody signs in. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    FirstAdministrator firstAdministrator(
            SendCommand desk, Credentials credentials, SecureRandom random) {
        return new FirstAdministrator(new AccountOpening(desk), credentials, random);
    }

    @Bean
    @Profile("demo")
    DemoOpening demoOpening(SendCommand desk, Credentials credentials) {
        return new DemoOpening(desk, new AccountOpening(desk), credentials);
    }

    /** Nobody signs in before there is somebody who may. */
    @Bean
    StartStep firstAccounts(FirstAdministrator administrator, Optional<DemoOpening> demo) {
        return new StartStep(
                StartStep.ACCOUNTS,
                () -> {
                    administrator.makeIfNeeded();
                    demo.ifPresent(DemoOpening::open);
                });
    }

    @Bean
    @Profile("demo")
    DemoBanner demoBanner() {
        return new DemoBanner();
    }
}
