package vn.giamsat.eventlog.axon;

import vn.giamsat.eventlog.TablesIT;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.append.AppendWriter;
import vn.giamsat.eventlog.append.Salts;
import vn.giamsat.eventlog.read.Positions;
import vn.giamsat.eventlog.sequence.LogState;
import vn.giamsat.eventlog.sequence.Sequencer;
import vn.giamsat.eventlog.sequence.SequencerThread;
import vn.giamsat.eventlog.sequence.Wakeups;

import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The parts of an engine on a fresh database. Readers sequence for themselves, unless the thread
 * that sequences is started.
 */
public record EngineParts(TestDatabase database, LogParts parts, SequencerThread sequencing)
        implements AutoCloseable {

    public static EngineParts start() {
        var database = TestDatabase.create();
        var dataSource = database.application();
        var wakeups = new Wakeups();
        var sequencer = new Sequencer(dataSource, "test", TestEvents.ORIGIN, wakeups);
        var sequencing = new SequencerThread(sequencer);
        var salts = new Salts(new SplittableRandom(1));
        var writer = new AppendWriter(dataSource, salts, sequencing::wake);
        writer.start();
        var positions = new Positions(dataSource, wakeups);
        var parts = new LogParts(dataSource, writer, sequencer, positions);
        return new EngineParts(database, parts, sequencing);
    }

    /**
     * Axon's suites begin aggregates at event 1, which our log refuses; {@link TablesIT} shows that
     * it does.
     */
    static EngineParts startForAxonsSuites() {
        var parts = start();
        parts.database.execute(
                """
                create or replace function log.take_in_new_events() returns trigger
                    language plpgsql security definer set search_path = log, pg_temp as $$
                begin
                    insert into log.pending (event_id, recorded_at) select id, recorded_at from new_event;
                    return null;
                end $$
                """);
        parts.warmUp();
        return parts;
    }

    /** The suites wait 100 ms and no longer; logging in to PostgreSQL shall not be part of that. */
    private void warmUp() {
        try (var first = database.application().getConnection();
                var second = database.application().getConnection();
                var third = database.application().getConnection()) {
            for (var connection : List.of(first, second, third)) {
                LogState.read(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        parts.writer().close();
        sequencing.close();
        database.close();
    }
}
