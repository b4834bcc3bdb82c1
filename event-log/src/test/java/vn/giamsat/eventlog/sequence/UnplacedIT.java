package vn.giamsat.eventlog.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.RawWriter;
import vn.giamsat.eventlog.StoredEvents;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.axon.EngineParts;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.eventlog.leaf.StoredHistory;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Which events stand outside the order of the log, and which are only on their way into it. */
class UnplacedIT {

    private static final int SIZE = 2_000;
    private static final int ROUND = 20;

    private final EngineParts parts = EngineParts.start();
    private final TestDatabase database = parts.database();
    private final StoredHistory history = new StoredHistory(database.application());

    @AfterEach
    void stop() {
        parts.close();
    }

    @Test
    void an_event_that_waits_is_not_outside() throws Exception {
        try (var writer = new RawWriter(database)) {
            writer.insert("a", 0);
            writer.insert("a", 1);
            writer.commit();
        }
        assertThat(outside()).isEmpty();
        database.execute("delete from log.pending where event_id = 2");
        assertThat(outside()).extracting(StoredFact::id).containsExactly(2L);
    }

    @Test
    void an_event_that_lost_its_position_is_outside() throws Exception {
        StoredEvents.insert(database, 1, 10);
        parts.parts().sequencer().sequencePending();
        assertThat(outside()).isEmpty();
        database.execute(
                "alter table log.position disable trigger all; delete from log.position where position = 4");
        assertThat(outside()).extracting(StoredFact::id).containsExactly(5L);
    }

    @Test
    void nothing_is_outside_at_any_moment_while_events_are_placed() throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> growing = thread.submit(this::grow);
            while (!growing.isDone()) {
                assertThat(outside()).isEmpty();
            }
            assertThat(growing.get()).isEqualTo(SIZE);
        }
        assertThat(database.number("select count(*) from log.position")).isEqualTo(SIZE);
    }

    private int grow() throws SQLException {
        int stored = 0;
        while (stored < SIZE) {
            StoredEvents.insert(database, stored + 1, stored + ROUND);
            parts.parts().sequencer().sequencePending();
            stored += ROUND;
        }
        return stored;
    }

    private List<StoredFact> outside() {
        return history.unplaced(Long.MIN_VALUE, 100);
    }
}
