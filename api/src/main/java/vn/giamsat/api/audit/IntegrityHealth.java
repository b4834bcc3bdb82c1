package vn.giamsat.api.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.checkpoint.Alarm;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.tree.TreeHead;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Whether the log is signed as it grows, and whether anything speaks against signing it. */
public final class IntegrityHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EventLog log;
    private final Clock clock;

    public IntegrityHealth(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            return told();
        } catch (LogUnavailable e) {
            return Health.down(e).build();
        }
    }

    private Health told() {
        Optional<Alarm> alarm = log.checkpoints().alarm();
        TreeHead head = log.tree().head();
        long signed = log.checkpoints().latest().map(Checkpoint::size).orElse(0L);
        Health.Builder health = alarm.isPresent() ? Health.down() : unlessLate(signed);
        alarm.ifPresent(
                raised ->
                        health.withDetail("alarm", raised.reason().name())
                                .withDetail("reason", raised.reason().sentence())
                                .withDetail("facts", raised.facts())
                                .withDetail("since", raised.since().toString()));
        return health.withDetail("size", head.size())
                .withDetail("root", head.root().base64())
                .withDetail("signed", signed)
                .withDetail("anchored", log.checkpoints().anchoredUpTo())
                .build();
    }

    /** Judged by the first event that no checkpoint covers. */
    private Health.Builder unlessLate(long signed) {
        boolean late =
                log.positions()
                        .recordedAt(signed)
                        .filter(clock.instant().minus(PATIENCE)::isAfter)
                        .isPresent();
        return late ? Health.outOfService() : Health.up();
    }
}
