package vn.giamsat.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.eventlog.EventLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

class IntegrityHealthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @AfterEach
    void act() throws IOException {
        Files.deleteIfExists(alarm());
        await().atMost(PATIENCE).until(() -> log().checkpoints().alarm().isEmpty());
    }

    private static Path alarm() {
        return RunningProduct.home().resolve("checkpoints/alarm");
    }

    private static EventLog log() {
        return bean(EventLog.class);
    }

    @Test
    void an_alarm_is_seen_by_those_who_look_and_ends_when_its_file_is_removed() throws Exception {
        SmallCase.open();
        assertThat(health(bean(Clock.class)).getStatus()).isEqualTo(Status.UP);
        Files.writeString(alarm(), "LOG_WAS_CUT\n2024-11-20T05:00:00Z\n7 after 9\n");
        await().atMost(PATIENCE).until(() -> log().checkpoints().alarm().isPresent());
        Health down = health(bean(Clock.class));
        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails())
                .containsEntry("alarm", "LOG_WAS_CUT")
                .containsEntry("facts", "7 after 9");

        SmallCase.open();
        long head = RunningProduct.head();
        assertThat(log().checkpoints().awaitCovering(head, Duration.ofSeconds(2))).isEmpty();
        Files.delete(alarm());
        assertThat(log().checkpoints().awaitCovering(head, PATIENCE)).isPresent();
        await().atMost(PATIENCE)
                .until(() -> health(bean(Clock.class)).getStatus().equals(Status.UP));
    }

    private static Health health(Clock clock) {
        return new IntegrityHealth(log(), clock).health();
    }
}
