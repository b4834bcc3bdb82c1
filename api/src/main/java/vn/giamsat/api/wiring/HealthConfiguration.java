package vn.giamsat.api.wiring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.audit.IntegrityHealth;
import vn.giamsat.api.policy.ParkedCommands;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.ViewHealth;

import java.time.Clock;
import java.time.Duration;

/** How log, views and policies are doing; a parked one is out of service, and says why. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Down when events that are stored wait longer than usual for their position. */
    @Bean
    HealthIndicator logHealthIndicator(EventLog log) {
        return () -> {
            try {
                long begin = System.nanoTime();
                long head = log.positions().settled(PATIENCE);
                boolean stuck = System.nanoTime() - begin >= PATIENCE.toNanos();
                return (stuck ? Health.down() : Health.up())
                        .withDetail("head", head)
                        .withDetail("waiting", log.positions().waiting())
                        .build();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Health.unknown().build();
            }
        };
    }

    /** Down while the alarm stands; out of service while events wait too long for a signature. */
    @Bean
    HealthIndicator integrityHealthIndicator(EventLog log, Clock clock) {
        return new IntegrityHealth(log, clock);
    }

    @Bean
    HealthIndicator viewsHealthIndicator(QuerySide views) {
        return () -> {
            var parked =
                    views.health().stream()
                            .anyMatch(view -> view.state() == ViewHealth.State.PARKED);
            var health = parked ? Health.outOfService() : Health.up();
            views.health().forEach(view -> health.withDetail(view.view(), view));
            return health.build();
        };
    }

    @Bean
    HealthIndicator policiesHealthIndicator(ParkedCommands parked) {
        return () -> {
            long count = parked.count();
            return (count == 0 ? Health.up() : Health.outOfService())
                    .withDetail("parked", count)
                    .build();
        };
    }
}
