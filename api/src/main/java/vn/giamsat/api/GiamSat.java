package vn.giamsat.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts the product. Nobody reads observations, which would wrap every filter of a request. */
@SpringBootApplication(
        exclude = {UserDetailsServiceAutoConfiguration.class, ObservationAutoConfiguration.class})
public class GiamSat {

    public static void main(String[] args) {
        // our wiring registers no caller of home; these hold for whatever else may be on the class
        // path
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(GiamSat.class, args);
    }
}
