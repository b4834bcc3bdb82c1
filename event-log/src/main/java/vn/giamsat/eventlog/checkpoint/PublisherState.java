package vn.giamsat.eventlog.checkpoint;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the node with the keys tells the others, and the lock that lets one publish at a time. */
public record PublisherState(String policy, long anchored, Optional<Alarm> alarm) {

    private static final String READ =
            "select policy, anchored, alarm, alarm_facts, alarm_since from log.publisher_state";

    /** A node that freezes while it holds the lock is cut off, so that another can go on. */
    private static final String LOCK =
            """
            select set_config('transaction_timeout', '300s', true),
                   set_config('idle_in_transaction_session_timeout', '300s', true)
              from log.publisher_state for update skip locked
            """;

    private static final String ALARM =
            "update log.publisher_state set alarm = ?, alarm_facts = ?, alarm_since = ?";
    private static final String QUIET =
            """
            update log.publisher_state set alarm = null, alarm_facts = null, alarm_since = null where alarm is not null
            """;
    private static final String POLICY =
            "update log.publisher_state set policy = ? where policy is distinct from ?";
    private static final String ANCHORED =
            "update log.publisher_state set anchored = ? where anchored < ?";

    static PublisherState read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(READ);
                var row = statement.executeQuery()) {
            row.next();
            String policy = row.getString("policy");
            return new PublisherState(
                    policy == null ? "" : policy,
                    row.getLong("anchored"),
                    alarm(
                            row.getString("alarm"),
                            row.getString("alarm_facts"),
                            row.getObject("alarm_since", OffsetDateTime.class)));
        }
    }

    private static Optional<Alarm> alarm(
            @Nullable String reason, String facts, OffsetDateTime since) {
        return reason == null
                ? Optional.empty()
                : Optional.of(new Alarm(AlarmReason.valueOf(reason), facts, since.toInstant()));
    }

    /** Until the transaction ends; false when another node is publishing. */
    public static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK);
                var row = statement.executeQuery()) {
            return row.next();
        }
    }

    public static void raise(Connection connection, Alarm alarm) throws SQLException {
        execute(
                connection,
                ALARM,
                alarm.reason().name(),
                alarm.facts(),
                alarm.since().atOffset(ZoneOffset.UTC));
    }

    public static void quiet(Connection connection) throws SQLException {
        execute(connection, QUIET);
    }

    public static void policy(Connection connection, String policy) throws SQLException {
        execute(connection, POLICY, policy, policy);
    }

    public static void anchored(Connection connection, long size) throws SQLException {
        execute(connection, ANCHORED, size, size);
    }

    private static void execute(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
