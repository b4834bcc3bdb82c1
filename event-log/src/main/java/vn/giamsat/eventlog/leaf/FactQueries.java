package vn.giamsat.eventlog.leaf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads events with everything that is stored of them. The limit is part of the text: with a limit
 * it does not know, the planner would expect a tenth of the table and read all of it. The events
 * are asked for by an array of their ids, of which it expects few, whatever it believes about the
 * size of the tables.
 */
public final class FactQueries {

    /** Larger answers come in pieces, when they are read inside a transaction. */
    private static final int PIECE = 128;

    private static final String PLACED =
            """
            with placed as materialized (
                select position, event_id from log.position where position >= ? order by position limit %d),
            event as (
                select * from log.event where id = any (array(select event_id from placed)))
            select placed.position, %s
              from placed left join event on event.id = placed.event_id order by placed.position
            """;

    /**
     * One statement sees one moment: an event is in it with its place in the queue or with its
     * position.
     */
    private static final String UNPLACED =
            """
            select %2$s from log.event event
             where event.id > ? and not exists (select from log.position placed where placed.event_id = event.id)
               and not exists (select from log.pending waiting where waiting.event_id = event.id)
             order by event.id limit %1$d
            """;

    private static final String OF_AGGREGATES =
            """
            select placed.position, %s
              from log.event event join log.position placed on placed.event_id = event.id
             where event.aggregate_id = any(?) and placed.position <= ? order by placed.position
            """
                    .formatted(StoredFact.COLUMNS);

    private FactQueries() {}

    /** Up to the position, in the order of the log. */
    static List<StoredFact> ofAggregates(
            Connection connection, Collection<String> aggregateIds, long upTo) throws SQLException {
        try (var statement = connection.prepareStatement(OF_AGGREGATES)) {
            statement.setArray(
                    1, connection.createArrayOf("text", aggregateIds.toArray(String[]::new)));
            statement.setLong(2, upTo);
            try (var rows = statement.executeQuery()) {
                var facts = new ArrayList<StoredFact>();
                while (rows.next()) {
                    facts.add(StoredFact.of(rows.getLong("position"), rows));
                }
                return facts;
            }
        }
    }

    /** Of the positions that are there; one that is not is left out. */
    public static List<StoredPosition> placed(Connection connection, long from, int atMost)
            throws SQLException {
        try (var statement = prepare(connection, PLACED, from, atMost);
                var rows = statement.executeQuery()) {
            var facts = new ArrayList<StoredPosition>();
            while (rows.next()) {
                long position = rows.getLong("position");
                boolean missing = rows.getObject("id") == null;
                facts.add(
                        new StoredPosition(
                                position,
                                missing
                                        ? Optional.empty()
                                        : Optional.of(StoredFact.of(position, rows))));
            }
            return facts;
        }
    }

    static List<StoredFact> unplaced(Connection connection, long afterId, int atMost)
            throws SQLException {
        try (var statement = prepare(connection, UNPLACED, afterId, atMost);
                var rows = statement.executeQuery()) {
            var facts = new ArrayList<StoredFact>();
            while (rows.next()) {
                facts.add(StoredFact.of(null, rows));
            }
            return facts;
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, long from, int atMost) throws SQLException {
        var statement = connection.prepareStatement(sql.formatted(atMost, StoredFact.COLUMNS));
        statement.setLong(1, from);
        statement.setFetchSize(PIECE);
        return statement;
    }
}
