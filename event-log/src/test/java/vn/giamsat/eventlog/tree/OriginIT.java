package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.StoredEvents;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.sequence.Sequencer;
import vn.giamsat.eventlog.sequence.Wakeups;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;

class OriginIT {

    private static final LogOrigin OTHER = new LogOrigin("test.example/another");

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_log_is_named_when_it_first_starts_and_never_again() throws Exception {
        try (var log = log(TestEvents.ORIGIN)) {
            log.start();
        }
        assertThatThrownBy(() -> log(OTHER).start())
                .isInstanceOf(OtherOrigin.class)
                .hasMessageContaining("test.example/log")
                .hasMessageContaining("test.example/another");
        try (var log = log(TestEvents.ORIGIN)) {
            log.start();
            log.eventStore().publish(TestEvents.noted("a", 0));
            TestLog.readAll(log);
            assertThat(new String(log.tree().leaf(0), StandardCharsets.UTF_8))
                    .startsWith("test.example/log/leaf/v1\n");
        }
    }

    @Test
    void nobody_sequences_under_another_name() throws Exception {
        StoredEvents.insert(database, 1, 2);
        new Sequencer(database.application(), "one", TestEvents.ORIGIN, new Wakeups())
                .sequencePending();
        StoredEvents.insert(database, 3, 3);
        var other = new Sequencer(database.application(), "two", OTHER, new Wakeups());
        assertThatThrownBy(other::sequencePending).isInstanceOf(OtherOrigin.class);
        assertThat(database.number("select size from log.sequencer_state")).isEqualTo(2);
        assertThat(database.number("select size from log.tree_state")).isEqualTo(2);
    }

    private EventLog log(LogOrigin origin) {
        var random = new SplittableRandom(3);
        return EventLog.on(database.application(), TestEvents.TYPES, origin, new UUID(0, 1), random)
                .build();
    }
}
