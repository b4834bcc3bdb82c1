package vn.giamsat.eventlog.append;

import vn.giamsat.eventlog.receipt.CommandReceipt;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes many requests by one statement. A single statement is a transaction of its own, so an
 * append costs one round trip: begin, insert and commit in one.
 *
 * <p>Columns come as arrays, and rows are taken out of them one by one. {@code unnest} over many
 * arrays would lay down each of them in a store of its own first, a tenth to a sixth of what the
 * few rows of an append cost; it pays for hundreds of rows.
 */
final class AppendStatement {

    private static final String EVENTS =
            """
            insert into log.event (aggregate_type, aggregate_id, sequence, event_id, name, version, recorded_at,
                                   payload, metadata, salt)
            select (?::text[])[row], (?::text[])[row], (?::bigint[])[row], (?::text[])[row], (?::text[])[row],
                   (?::text[])[row], (?::timestamptz[])[row], (?::bytea[])[row], (?::bytea[])[row], (?::bytea[])[row]
              from (select generate_series(1, ?) as row) of_all
            """;

    private static final String RECEIPTS =
            """
            receipts as (
            insert into log.receipt (idempotency_key, request_hash, aggregate_id, version, recorded_at)
            select (?::text[])[row], (?::text[])[row], (?::text[])[row], (?::bigint[])[row], (?::timestamptz[])[row]
              from (select generate_series(1, ?) as row) of_all)
            """;

    private static final String CLAIMS =
            """
            claims as (
            insert into log.claim (space, key, holder)
            select (?::text[])[row], (?::text[])[row], (?::text[])[row]
              from (select generate_series(1, ?) as row) of_all)
            """;

    private final Salts salts;

    AppendStatement(Salts salts) {
        this.salts = salts;
    }

    /** All or nothing; committed and flushed when this returns. */
    void execute(Connection connection, List<AppendRequest> requests) throws SQLException {
        List<EventRow> events = all(requests, AppendRequest::events);
        List<CommandReceipt> receipts = all(requests, AppendRequest::receipts);
        List<HeldClaim> claims = all(requests, AppendRequest::claims);
        try (var statement = connection.prepareStatement(sql(receipts, claims))) {
            var parameters = new Parameters(connection, statement);
            if (!receipts.isEmpty()) {
                bindReceipts(parameters, receipts);
            }
            if (!claims.isEmpty()) {
                bindClaims(parameters, claims);
            }
            bindEvents(parameters, events);
            statement.executeUpdate();
        }
    }

    private static <T> List<T> all(
            List<AppendRequest> requests, Function<AppendRequest, List<T>> part) {
        var all = new ArrayList<T>(requests.size());
        requests.forEach(request -> all.addAll(part.apply(request)));
        return all;
    }

    /**
     * The events come last in the text, and are nevertheless inserted first: what else is written
     * waits for them.
     */
    private static String sql(List<CommandReceipt> receipts, List<HeldClaim> claims) {
        if (receipts.isEmpty() && claims.isEmpty()) {
            return EVENTS;
        }
        String between = receipts.isEmpty() || claims.isEmpty() ? "" : ", ";
        return "with "
                + (receipts.isEmpty() ? "" : RECEIPTS)
                + between
                + (claims.isEmpty() ? "" : CLAIMS)
                + EVENTS;
    }

    private static void bindReceipts(Parameters parameters, List<CommandReceipt> receipts)
            throws SQLException {
        parameters.texts(receipts, CommandReceipt::idempotencyKey);
        parameters.texts(receipts, CommandReceipt::requestHash);
        parameters.texts(receipts, CommandReceipt::aggregateId);
        parameters.numbers(receipts, CommandReceipt::version);
        parameters.times(receipts, CommandReceipt::recordedAt);
        parameters.number(receipts.size());
    }

    private static void bindClaims(Parameters parameters, List<HeldClaim> claims)
            throws SQLException {
        parameters.texts(claims, held -> held.claim().space());
        parameters.texts(claims, held -> held.claim().key());
        parameters.texts(claims, HeldClaim::holder);
        parameters.number(claims.size());
    }

    private void bindEvents(Parameters parameters, List<EventRow> events) throws SQLException {
        parameters.optionalTexts(events, EventRow::aggregateType);
        parameters.texts(events, EventRow::aggregateId);
        parameters.numbers(events, EventRow::sequence);
        parameters.texts(events, EventRow::eventId);
        parameters.texts(events, EventRow::name);
        parameters.optionalTexts(events, EventRow::version);
        parameters.times(events, EventRow::recordedAt);
        parameters.bytes(events, EventRow::payload);
        parameters.bytes(events, EventRow::metadata);
        parameters.bytes(events, event -> salts.next());
        parameters.number(events.size());
    }
}
