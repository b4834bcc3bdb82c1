package vn.giamsat.eventlog;

import vn.giamsat.eventlog.axon.EngineParts;
import vn.giamsat.eventlog.tree.Tree;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** A log that grows when it is told to, for tests that need nothing else of it. */
public final class GrowingLog implements AutoCloseable {

    public static final String ORIGIN = TestEvents.ORIGIN.name();

    private final EngineParts parts = EngineParts.start();
    private long size;

    /** Adds events, each with its position and leaf. */
    public void grow(int events) {
        try (var writer = new RawWriter(parts.database())) {
            for (int i = 0; i < events; i++) {
                writer.insert("a", size++);
            }
            writer.commit();
            parts.parts().sequencer().sequencePending();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long size() {
        return size;
    }

    public Tree tree() {
        return new Tree(dataSource());
    }

    public DataSource dataSource() {
        return parts.database().application();
    }

    public Connection asSuperuser() throws SQLException {
        return parts.database().asSuperuser();
    }

    /** As superuser, past the triggers that refuse changes. */
    public void tamper(String table, String sql) {
        parts.database().execute("alter table %s disable trigger user".formatted(table));
        parts.database().execute(sql);
        parts.database().execute("alter table %s enable trigger user".formatted(table));
    }

    public long number(String sql) {
        try {
            return parts.database().number(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
