package vn.giamsat.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.event.OfficeDays;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Time, identity and randomness: nobody else takes them out of the air. */
@Configuration(proxyBeanMethods = false)
class AmbientConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(OfficeDays.ZONE);
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    /** Ids that sort by the time they were made (UUIDv7). */
    @Bean
    Supplier<UUID> ids(Clock clock, SecureRandom random) {
        return () -> {
            long time = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
            return new UUID(time, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
        };
    }
}
