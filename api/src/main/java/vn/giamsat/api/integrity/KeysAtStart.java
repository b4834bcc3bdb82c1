package vn.giamsat.api.integrity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.key.KeysRefused;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * The two steps of rotating keys as commands that end the program: {@code
 * --giamsat.integrity.introduce-keys} makes a second pair, {@code
 * --giamsat.integrity.retire-keys=<pair>} destroys the secret half of one. They count from the next
 * start on.
 */
@Component
@ConditionalOnExpression(
        "environment.containsProperty('giamsat.integrity.introduce-keys')"
                + " or environment.containsProperty('giamsat.integrity.retire-keys')")
class KeysAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);
    private static final String INTRODUCE = "giamsat.integrity.introduce-keys";
    private static final String RETIRE = "giamsat.integrity.retire-keys";

    private final KeyFolder keys;
    private final Clock clock;
    private final SecureRandom random;
    private final ConfigurableApplicationContext application;

    KeysAtStart(
            KeyFolder keys,
            Clock clock,
            SecureRandom random,
            ConfigurableApplicationContext application) {
        this.keys = keys;
        this.clock = clock;
        this.random = random;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = change(arguments);
        System.exit(SpringApplication.exit(application, () -> code));
    }

    /** The exit code: 0 done, 1 refused. */
    int change(ApplicationArguments arguments) {
        try {
            if (arguments.containsOption(INTRODUCE)) {
                LOG.info("Introduced the keys {}: they sign from the next start on", introduce());
            }
            for (String pair : values(arguments)) {
                keys.retire(pair);
                LOG.info("Retired the keys {}: they sign no more from the next start on", pair);
            }
            keys.signer().keys().forEach(key -> LOG.info("log {}", key));
            return 0;
        } catch (KeysRefused e) {
            LOG.error("Nothing more was changed: {}", e.getMessage());
            return 1;
        }
    }

    private String introduce() {
        return keys.introduce(clock.instant(), random);
    }

    private static List<String> values(ApplicationArguments arguments) {
        return Objects.requireNonNullElse(arguments.getOptionValues(RETIRE), List.of());
    }
}
