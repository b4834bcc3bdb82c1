package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.StoredEvents;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.sequence.Sequencer;
import vn.giamsat.eventlog.sequence.Wakeups;

import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.UUID;

/** A log with positions from before there was a tree. */
class OlderLogIT {

    private static final int PLACED = 2_600;
    private static final int WAITING = 40;

    private final TestDatabase older = TestDatabase.older();

    @AfterEach
    void drop() {
        older.close();
    }

    @Test
    void gets_the_same_tree_as_if_it_always_had_one() throws SQLException {
        fill(older);
        older.migrate();
        try (var fresh = TestDatabase.create();
                var log = log(older)) {
            StoredEvents.insert(fresh, 1, PLACED + WAITING);
            sequencer(fresh).sequencePending();
            TreeHead expected = new Tree(fresh.application()).head();
            log.start();
            Awaitility.await()
                    .atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(log.tree().head()).isEqualTo(expected));
            assertThat(log.tree().recomputed(0, log.tree().rootAt(0), expected.size()))
                    .isEqualTo(expected.root());
        }
    }

    @Test
    void is_taken_over_in_bounded_rounds_while_new_events_get_their_positions() throws Exception {
        fill(older);
        older.migrate();
        var sequencer = sequencer(older);
        sequencer.sequencePending();
        assertThat(older.number("select size from log.sequencer_state"))
                .isEqualTo(PLACED + WAITING);
        assertThat(older.number("select size from log.tree_state")).isEqualTo(1024);
        assertThat(sequencer.takeOver()).isTrue();
        assertThat(older.number("select size from log.tree_state")).isEqualTo(2048);
        assertThat(sequencer.takeOver()).isFalse();
        assertThat(sequencer.takeOver()).isFalse();
        assertThat(older.number("select size from log.tree_state")).isEqualTo(PLACED + WAITING);
    }

    private static void fill(TestDatabase database) {
        StoredEvents.insert(database, 1, PLACED);
        database.execute(
                """
                insert into log.position (position, event_id, recorded_until) select id - 1, id, recorded_at from log.event;
                update log.sequencer_state set size = %d, recorded_until = (select max(recorded_at) from log.event);
                delete from log.pending
                """
                        .formatted(PLACED));
        StoredEvents.insert(database, PLACED + 1, PLACED + WAITING);
    }

    private static Sequencer sequencer(TestDatabase database) {
        return new Sequencer(database.application(), "test", TestEvents.ORIGIN, new Wakeups());
    }

    private static EventLog log(TestDatabase database) {
        var random = new SplittableRandom(3);
        return EventLog.on(
                        database.application(),
                        TestEvents.TYPES,
                        TestEvents.ORIGIN,
                        new UUID(0, 9),
                        random)
                .build();
    }
}
