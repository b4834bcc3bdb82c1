package vn.giamsat.eventlog.read;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.sequence.Wakeups;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import javax.sql.DataSource;

/**
 * Answers where in the one order of the log something is. Positions count from 0 and leave none
 * out.
 */
public final class Positions {

    /** The position "before everything": where a reader stands that has read nothing. */
    public static final long BEFORE_ALL = -1;

    /** The position of what is stored and has none yet: after everything. */
    public static final long NOT_YET = Long.MAX_VALUE;

    /** Another node may give the positions, and then nothing rings here. */
    private static final long LOOK_AGAIN = Duration.ofMillis(50).toNanos();

    private static final String HEAD = "select size - 1 from log.sequencer_state";
    private static final String WAITING = "select count(*) from log.pending";
    private static final String LAST_WAITING = "select max(event_id) from log.pending";
    private static final String WAITING_UP_TO =
            "select min(event_id) from log.pending where event_id <= ?";
    private static final String OF_EVENT =
            """
            select placed.position from log.event event join log.position placed on placed.event_id = event.id
             where event.aggregate_id = ? and event.sequence = ?
            """;
    private static final String ENDS =
            """
            select asked.id, placed.position
              from unnest(?) asked (id)
              join lateral (select id from log.event where aggregate_id = asked.id
                             order by sequence desc limit 1) last on true
              left join log.position placed on placed.event_id = last.id
            """;
    private static final String FIRST_FROM =
            "select position from log.position where recorded_until >= ? order by recorded_until, position limit 1";
    private static final String FIRST_AFTER =
            "select position from log.position where recorded_until > ? order by recorded_until, position limit 1";

    private static final String RECORDED_AT =
            """
            select event.recorded_at from log.position placed join log.event event on event.id = placed.event_id
             where placed.position = ?
            """;

    private final DataSource dataSource;
    private final Wakeups wakeups;

    public Positions(DataSource dataSource, Wakeups wakeups) {
        this.dataSource = dataSource;
        this.wakeups = wakeups;
    }

    /** The last position given, {@link #BEFORE_ALL} while there is none. */
    public long head() {
        return query(HEAD).orElse(BEFORE_ALL);
    }

    /** How many committed events still wait for their position. */
    public long waiting() {
        return query(WAITING).orElseThrow();
    }

    /** Of the event that brought the aggregate to this version; empty while it has none. */
    public OptionalLong of(String aggregateId, long version) {
        return query(OF_EVENT, aggregateId, version);
    }

    /** The position of the last event of each of these aggregates, if it has any. */
    public Map<String, Long> ends(Collection<String> aggregateIds) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ENDS)) {
            statement.setArray(
                    1, connection.createArrayOf("text", aggregateIds.toArray(String[]::new)));
            Map<String, Long> ends = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Long position = rows.getObject(2, Long.class);
                    ends.put(rows.getString(1), position == null ? NOT_YET : position);
                }
            }
            return ends;
        } catch (SQLException e) {
            throw new LogUnavailable("The order of the log could not be read", e);
        }
    }

    /**
     * As {@link #of}, but waits for the position to be given; empty when it was not given in time.
     */
    public OptionalLong await(String aggregateId, long version, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            long rings = wakeups.rings();
            OptionalLong position = of(aggregateId, version);
            long left = deadline - System.nanoTime();
            if (position.isPresent() || left <= 0) {
                return position;
            }
            wakeups.awaitAfter(rings, left);
        }
    }

    /**
     * The last position given, once everything that was stored when asked has its own; or what was
     * reached when patience ended.
     */
    public long settled(Duration patience) throws InterruptedException {
        OptionalLong last = query(LAST_WAITING);
        long deadline = System.nanoTime() + patience.toNanos();
        while (last.isPresent()) {
            long rings = wakeups.rings();
            long left = deadline - System.nanoTime();
            if (left <= 0 || query(WAITING_UP_TO, last.getAsLong()).isEmpty()) {
                break;
            }
            wakeups.awaitAfter(rings, Math.min(left, LOOK_AGAIN));
        }
        return head();
    }

    /** The last position such that everything up to it was recorded at this moment or before. */
    public long asOf(Instant moment) {
        OptionalLong next = query(FIRST_AFTER, timestamp(moment));
        return next.isPresent() ? next.getAsLong() - 1 : head();
    }

    /** The position just before the first event recorded at this moment or later. */
    public long before(Instant moment) {
        OptionalLong first = query(FIRST_FROM, timestamp(moment));
        return first.isPresent() ? first.getAsLong() - 1 : head();
    }

    /** When the event at this position was recorded; empty where there is none. */
    public Optional<Instant> recordedAt(long position) {
        return ask(RECORDED_AT, rows -> rows.getObject(1, OffsetDateTime.class), position)
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime timestamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private OptionalLong query(String sql, Object... parameters) {
        return ask(sql, rows -> rows.getObject(1, Long.class), parameters)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** The first answer, unless there is none or it is null. */
    private <T> Optional<T> ask(String sql, Column<T> column, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(column.of(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LogUnavailable("The order of the log could not be read", e);
        }
    }

    private interface Column<T> {
        @Nullable T of(ResultSet rows) throws SQLException;
    }
}
