package vn.giamsat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.messaging.MetaData;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Provenance;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.serialize.EventSerializer;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A log with the facts of a synthetic office in it, as the product would have stored them. */
final class FilledLog implements AutoCloseable {

    static final LogOrigin ORIGIN = new LogOrigin("benchmark.example/log");

    private static final int LINES = 2_000;
    private static final MetaData METADATA =
            MetaData.from(
                    Map.of(
                            Provenance.ACTOR,
                            "018f2a6e-7d1c-7b3a-9a55-6d2f6c1b0a01",
                            Provenance.IDEMPOTENCY_KEY,
                            "018f2a6e-7d1c-7b3a-9a55-6d2f6c1b0a02",
                            Provenance.REQUEST_HASH,
                            "a".repeat(64),
                            "correlationId",
                            "018f2a6e-7d1c-7b3a-9a55-6d2f6c1b0a03",
                            "traceId",
                            "018f2a6e-7d1c-7b3a-9a55-6d2f6c1b0a03"));
    private static final Map<String, String> OWNER = Map.of("appRole", "current_user");

    private final HikariDataSource connections = Storage.create("filled");
    private final EventLog log;
    private final EventSerializer serializer = EventSerializer.of(OurLog.eventTypes());
    private final Map<String, Long> sequences = new HashMap<>();

    FilledLog(int events, long seed) throws SQLException {
        migrate("log");
        migrate("view");
        fill(events, new SyntheticOffice(seed));
        log =
                EventLog.on(
                                connections,
                                OurLog.eventTypes(),
                                ORIGIN,
                                new UUID(0, 2),
                                new SecureRandom())
                        .build();
    }

    /** Nothing is appended, so nothing grows beside what is measured unless it is asked for. */
    FilledLog started() {
        log.start();
        return this;
    }

    private void migrate(String schema) {
        Flyway.configure()
                .dataSource(connections)
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .table("flyway_history")
                .placeholders(OWNER)
                .load()
                .migrate();
    }

    HikariDataSource connections() {
        return connections;
    }

    EventLog log() {
        return log;
    }

    /** So that the next processor of the same name begins at the beginning. */
    void forgetTokens() {
        execute("truncate log.token_entry");
    }

    void empty(String... tables) {
        for (String table : tables) {
            if (exists(table)) {
                execute("truncate public." + table);
            }
        }
    }

    /** As a database is that has had a quiet hour. */
    void settle() {
        execute("vacuum analyze");
    }

    private boolean exists(String table) {
        return Boolean.TRUE.equals(
                new JdbcTemplate(connections)
                        .queryForObject(
                                "select to_regclass(?) is not null",
                                Boolean.class,
                                "public." + table));
    }

    private void execute(String sql) {
        new JdbcTemplate(connections).execute(sql);
    }

    private void fill(int events, SyntheticOffice office) throws SQLException {
        try (Connection connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table log.event disable trigger user");
            copy(connection, events, office);
            statement.execute("alter table log.event enable always trigger take_in_new_events");
            statement.execute("alter table log.event enable always trigger refuse_change");
            statement.execute(
                    "insert into log.position select id - 1, id, recorded_at from log.event");
            statement.execute(
                    "update log.sequencer_state set size = (select count(*) from log.event),"
                            + " recorded_until = (select max(recorded_at) from log.event)");
            statement.execute("analyze log.event");
            statement.execute("analyze log.position");
        }
    }

    private void copy(Connection connection, int events, SyntheticOffice office)
            throws SQLException {
        CopyIn target =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy log.event (id, aggregate_type, aggregate_id, sequence, event_id, name,"
                                        + " version, recorded_at, payload, metadata, salt) from stdin");
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= events; i++) {
            line(i, office, lines);
            if (i % LINES == 0 || i == events) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                target.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        target.endCopy();
    }

    private void line(int id, SyntheticOffice office, StringBuilder lines) {
        DomainEvent event = office.get();
        Instant recorded = office.today().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        String aggregate = aggregate(event);
        var payload = serializer.serialize(event, byte[].class);
        var metadata = serializer.serialize(METADATA, byte[].class);
        long sequence = sequences.merge(aggregate, 0L, (last, zero) -> last + 1);
        String separated =
                String.join(
                        "\t",
                        List.of(
                                Integer.toString(id),
                                "Synthetic",
                                aggregate,
                                Long.toString(sequence),
                                "event-" + id,
                                payload.getType().getName(),
                                payload.getType().getRevision(),
                                recorded.plusMillis(id).toString(),
                                hex(payload.getData()),
                                hex(metadata.getData()),
                                hex(new byte[32])));
        lines.append(separated).append('\n');
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    /** The first component of every event is the id of its aggregate. */
    private static String aggregate(DomainEvent event) {
        try {
            return event.getClass().getRecordComponents()[0].getAccessor().invoke(event).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.toString(), e);
        }
    }

    @Override
    public void close() {
        log.close();
        connections.close();
    }
}
