package vn.giamsat.eventlog;

import org.axonframework.eventhandling.TrackedEventData;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Reads events of one aggregate by their sequence, and events of all by their position. */
record EventReads(DataSource dataSource) {

    private static final String OF_AGGREGATE =
            """
            select %s from log.event event
             where aggregate_id = ? and sequence >= ? order by sequence limit ?
            """
                    .formatted(StoredEvent.COLUMNS);

    private static final String BY_POSITION =
            """
            select placed.position, %s
              from log.position placed join log.event event on event.id = placed.event_id
             where placed.position > ? order by placed.position limit ?
            """
                    .formatted(StoredEvent.COLUMNS);

    private static final String LAST_SEQUENCE =
            "select max(sequence) from log.event where aggregate_id = ?";

    List<StoredEvent> ofAggregate(String aggregateId, long firstSequence, int atMost) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OF_AGGREGATE)) {
            statement.setString(1, aggregateId);
            statement.setLong(2, firstSequence);
            statement.setInt(3, atMost);
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

    List<TrackedEventData<byte[]>> after(long position, int atMost) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_POSITION)) {
            statement.setLong(1, position);
            statement.setInt(2, atMost);
            var events = new ArrayList<TrackedEventData<byte[]>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(PlacedEvent.at(rows.getLong("position"), new StoredEvent(rows)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new LogUnavailable(
                    "The events after position " + position + " could not be read", e);
        }
    }

    Optional<Long> lastSequence(String aggregateId) {
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
