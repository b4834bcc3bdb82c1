package vn.giamsat.eventlog.read;

import vn.giamsat.eventlog.database.LogUnavailable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Reads events of one aggregate by their sequence, and events of all by their position. The limit
 * is part of the text: with a limit it does not know, the planner would expect a tenth of the table
 * and read all of it.
 */
public record EventReads(DataSource dataSource) {

    private static final String OF_AGGREGATE =
            """
            select %s from log.event event
             where aggregate_id = ? and sequence >= ? order by sequence limit
            """
                    .formatted(StoredEvent.COLUMNS);

    private static final String BY_POSITION =
            """
            select %s, placed.position
              from log.position placed join log.event event on event.id = placed.event_id
             where placed.position > ? order by placed.position limit
            """
                    .formatted(StoredEvent.COLUMNS);

    /** A sub-select is hashed; an array would be compared with name by name. */
    private static final String BETWEEN =
            """
            select %s, placed.position
              from log.position placed join log.event event on event.id = placed.event_id
             where placed.position > ? and placed.position <= ?
               and (event.name in (select unnest(?))
                    or event.name in (select unnest(?)) and position(? in event.metadata) > 0)
             order by placed.position
            """
                    .formatted(StoredEvent.COLUMNS);

    private static final String OF_AGGREGATES =
            """
            select %s, placed.position
              from log.event event join log.position placed on placed.event_id = event.id
             where event.aggregate_id = any(?) and placed.position <= ? order by placed.position
            """
                    .formatted(StoredEvent.COLUMNS);

    private static final String LAST_SEQUENCE =
            "select max(sequence) from log.event where aggregate_id = ?";

    private static final String KINDS =
            "select aggregate_id, aggregate_type from log.event"
                    + " where aggregate_id = any(?) and sequence = 0";

    public List<StoredEvent> ofAggregate(String aggregateId, long firstSequence, int atMost) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OF_AGGREGATE + atMost)) {
            statement.setString(1, aggregateId);
            statement.setLong(2, firstSequence);
            var events = new ArrayList<StoredEvent>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(new StoredEvent(rows));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new LogUnavailable("The events of " + aggregateId + " could not be read", e);
        }
    }

    public List<SequencedEvent> after(long position, int atMost) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_POSITION + atMost)) {
            statement.setLong(1, position);
            return placed(statement);
        } catch (SQLException e) {
            throw new LogUnavailable(
                    "The events after position " + position + " could not be read", e);
        }
    }

    /** Of some names all events, of others those in whose metadata these bytes stand. */
    List<SequencedEvent> between(
            long after, long upTo, Set<String> names, Set<String> filtered, byte[] text) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BETWEEN)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setArray(3, connection.createArrayOf("text", names.toArray(String[]::new)));
            statement.setArray(
                    4, connection.createArrayOf("text", filtered.toArray(String[]::new)));
            statement.setBytes(5, text);
            return placed(statement);
        } catch (SQLException e) {
            throw new LogUnavailable(
                    "The events between %d and %d could not be read".formatted(after, upTo), e);
        }
    }

    List<SequencedEvent> ofAggregates(Collection<String> aggregateIds, long upTo) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OF_AGGREGATES)) {
            statement.setArray(
                    1, connection.createArrayOf("text", aggregateIds.toArray(String[]::new)));
            statement.setLong(2, upTo);
            return placed(statement);
        } catch (SQLException e) {
            throw new LogUnavailable("The events of aggregates could not be read", e);
        }
    }

    private static List<SequencedEvent> placed(PreparedStatement statement) throws SQLException {
        var events = new ArrayList<SequencedEvent>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(
                        new SequencedEvent(
                                rows.getLong(StoredEvent.WIDTH + 1), new StoredEvent(rows)));
            }
        }
        return events;
    }

    /** Of what type each of these aggregates is; those that never began are left out. */
    public Map<String, String> typesOf(Collection<String> aggregateIds) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KINDS)) {
            statement.setArray(
                    1, connection.createArrayOf("text", aggregateIds.toArray(String[]::new)));
            var types = new HashMap<String, String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), rows.getString(2));
                }
            }
            return types;
        } catch (SQLException e) {
            throw new LogUnavailable("What these aggregates are could not be read", e);
        }
    }

    public Optional<Long> lastSequence(String aggregateId) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(LAST_SEQUENCE)) {
            statement.setString(1, aggregateId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, Long.class));
            }
        } catch (SQLException e) {
            throw new LogUnavailable("The version of " + aggregateId + " could not be read", e);
        }
    }
}
