package vn.giamsat.eventlog.leaf;

import vn.giamsat.eventlog.database.LogUnavailable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** The events as they are stored, byte for byte, for those who check them. */
public final class StoredHistory {

    private static final String GIVEN = "select size from log.sequencer_state";

    private final DataSource dataSource;

    public StoredHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Of every position from the first on, up to and without the last, that was ever given: also of
     * those whose event, or whose own row, is gone.
     */
    public List<StoredPosition> placed(long from, long to) {
        return read(
                connection -> {
                    long end = Math.min(to, given(connection));
                    return from >= end
                            ? List.of()
                            : withGaps(
                                    FactQueries.placed(
                                            connection, from, Math.toIntExact(end - from)),
                                    from,
                                    end);
                });
    }

    /** All that is stored of these aggregates up to the position, in the order of the log. */
    public List<StoredFact> ofAggregates(Collection<String> aggregateIds, long upTo) {
        return read(connection -> FactQueries.ofAggregates(connection, aggregateIds, upTo));
    }

    /**
     * Events that have no position and do not wait for one: they were put there behind the log's
     * back, or their position was taken away. By their ids, after the given one.
     */
    public List<StoredFact> unplaced(long afterId, int atMost) {
        return read(connection -> FactQueries.unplaced(connection, afterId, atMost));
    }

    private static List<StoredPosition> withGaps(List<StoredPosition> there, long from, long end) {
        var all = new ArrayList<StoredPosition>();
        long next = from;
        for (StoredPosition position : there) {
            while (next < Math.min(position.position(), end)) {
                all.add(new StoredPosition(next++, Optional.empty()));
            }
            if (position.position() < end) {
                all.add(position);
                next = position.position() + 1;
            }
        }
        while (next < end) {
            all.add(new StoredPosition(next++, Optional.empty()));
        }
        return all;
    }

    private static long given(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(GIVEN);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private <T> T read(Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("The stored events could not be read", e);
        }
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
