package vn.giamsat.eventlog.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.RawWriter;
import vn.giamsat.eventlog.StoredEvents;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.axon.EngineParts;
import vn.giamsat.eventlog.read.EventReads;
import vn.giamsat.eventlog.read.Positions;

import java.sql.Connection;
import java.sql.SQLException;

class SequencingIT {

    private static final String ROWS_READ_BY_SCANS =
            """
            select sum(seq_tup_read) from pg_stat_xact_user_tables
             where schemaname = 'log' and relname in ('event', 'position', 'leaf_run', 'tile')
            """;

    private final EngineParts parts = EngineParts.start();
    private final TestDatabase database = parts.database();
    private final Sequencer sequencer = parts.parts().sequencer();
    private final EventReads reads = new EventReads(database.application());

    @AfterEach
    void stop() {
        parts.close();
    }

    @Test
    void positions_are_contiguous_from_zero_although_ids_have_gaps() throws Exception {
        try (var writer = new RawWriter(database)) {
            writer.insert("a", 0);
            writer.commit();
            writer.insert("lost", 0);
            writer.rollback();
            writer.insert("a", 1);
            writer.commit();
        }
        sequencer.sequencePending();
        assertThat(positionOf("a/0")).isZero();
        assertThat(positionOf("a/1")).isEqualTo(1);
        assertThat(database.number("select max(id) - min(id) from log.event")).isEqualTo(2);
    }

    @Test
    void an_event_that_commits_late_comes_later_and_is_not_skipped() throws Exception {
        try (var slow = new RawWriter(database);
                var fast = new RawWriter(database)) {
            slow.insert("slow", 0);
            fast.insert("fast", 0);
            fast.commit();
            sequencer.sequencePending();
            assertThat(reads.after(Positions.BEFORE_ALL, 10)).hasSize(1);
            slow.commit();
            sequencer.sequencePending();
        }
        assertThat(reads.after(0, 10))
                .singleElement()
                .satisfies(event -> assertThat(event.getEventIdentifier()).isEqualTo("slow/0"));
        assertThat(positionOf("fast/0")).isZero();
    }

    @Test
    void a_sequencer_that_dies_in_the_middle_leaves_its_work_to_the_next() throws Exception {
        append("a", 3);
        try (Connection dying = database.asApplication()) {
            dying.setAutoCommit(false);
            assertThat(new SequencingTransaction("dying", TestEvents.ORIGIN).run(dying, 2))
                    .isEqualTo(new SequencedBatch(2, 2, 2));
            database.execute(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where usename = 'giamsat_app' and state = 'idle in transaction' and datname = current_database()
                    """);
            sequencer.sequencePending();
        }
        assertThat(database.number("select count(*) from log.position")).isEqualTo(3);
        assertThat(positionOf("a/2")).isEqualTo(2);
    }

    @Test
    void more_than_one_batch_is_placed_in_one_go() throws Exception {
        append("a", 1500);
        sequencer.sequencePending();
        assertThat(positionOf("a/1499")).isEqualTo(1499);
        assertThat(database.number("select size from log.sequencer_state")).isEqualTo(1500);
        assertThat(database.number("select count(*) from log.pending")).isZero();
    }

    @Test
    void a_round_reads_what_it_places_and_not_the_log() throws Exception {
        StoredEvents.insert(database, 1, 20_000);
        sequencer.sequencePending();
        var transaction = new SequencingTransaction("test", TestEvents.ORIGIN);
        try (Connection connection = database.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // often enough for the driver and the server to have settled on a plan
            for (int event = 20_001; event < 20_020; event++) {
                StoredEvents.insert(database, event, event);
                assertThat(transaction.run(connection, 1024).leaves()).isEqualTo(event);
                try (var rows = statement.executeQuery(ROWS_READ_BY_SCANS)) {
                    rows.next();
                    assertThat(rows.getLong(1)).isZero();
                }
                connection.commit();
            }
        }
    }

    @Test
    void many_that_have_left_the_queue_are_cleared_away() throws Exception {
        StoredEvents.insert(database, 1, 9_000);
        sequencer.sequencePending();
        sequencer.sweepQueue();
        assertThat(sweeps()).isZero();
        StoredEvents.insert(database, 9_001, 10_000);
        sequencer.sequencePending();
        sequencer.sweepQueue();
        sequencer.sweepQueue();
        Awaitility.await().untilAsserted(() -> assertThat(sweeps()).isEqualTo(1));
    }

    private long sweeps() throws SQLException {
        return database.number(
                "select vacuum_count from pg_stat_all_tables where relid = 'log.pending'::regclass");
    }

    @Test
    void the_latest_time_so_far_never_goes_back() throws Exception {
        append("a", 2);
        sequencer.sequencePending();
        append("b", 2);
        sequencer.sequencePending();
        assertThat(
                        database.number(
                                """
                select count(*) from log.position later join log.position earlier
                    on later.position = earlier.position + 1 and later.recorded_until >= earlier.recorded_until
                """))
                .isEqualTo(3);
    }

    private void append(String aggregate, int events) throws Exception {
        try (var writer = new RawWriter(database)) {
            for (int sequence = 0; sequence < events; sequence++) {
                writer.insert(aggregate, sequence);
            }
            writer.commit();
        }
    }

    private long positionOf(String eventId) throws Exception {
        return database.number(
                """
                select position from log.position p join log.event e on e.id = p.event_id where e.event_id = '%s'
                """
                        .formatted(eventId));
    }
}
