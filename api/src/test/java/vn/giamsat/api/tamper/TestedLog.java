package vn.giamsat.api.tamper;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.drill.LogUnderAttack;
import vn.giamsat.eventlog.drill.ThrowAwayKeys;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.publish.Publishing;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.witness.WitnessPolicy;
import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;
import vn.giamsat.verifier.note.TrustPolicy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** A real log on real tables: events appended, placed and signed by the product itself. */
final class TestedLog implements AutoCloseable {

    private static final LogOrigin ORIGIN = new LogOrigin("giamsat.local/tested");
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static final String PASSWORD = "secret";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String EVENTS =
            """
            insert into log.event (aggregate_type, aggregate_id, sequence, event_id, name, version,
                                   recorded_at, payload, metadata, salt)
            select 'Inspection', 'case-' || i / 7, i %% 7, 'event-' || i, 'inspection.finding-recorded', '1',
                   timestamptz '2026-01-01 00:00+00' + i * interval '1 second',
                   convert_to(format('{"text":"Hạn chế %%s","evidence":[{"sha256":"%%s","size":%%s}]}',
                                     i, encode(sha256(i::text::bytea), 'hex'), length(i::text)), 'UTF8'),
                   convert_to(format('{"actor":"%%s"}', i %% 11), 'UTF8'), sha256(('salt' || i)::bytea)
              from generate_series(%d, %d) i
            """;

    private final ScratchDatabase scratch;
    private final ThrowAwayKeys keys = ThrowAwayKeys.of(ORIGIN, NOW, new SecureRandom());

    private TestedLog(ScratchDatabase scratch) {
        this.scratch = scratch;
    }

    /** Recorded in so many rounds, each of them signed. */
    static TestedLog of(int size, int rounds, Path folder) throws Exception {
        var log = new TestedLog(ScratchPostgresql.database("tampered"));
        log.migrate();
        try (EventLog node = log.node(folder)) {
            node.start();
            for (int round = 0; round < rounds; round++) {
                log.record(size / rounds * round, size / rounds * (round + 1) - 1);
                node.positions().settled(PATIENCE);
                node.checkpoints()
                        .awaitCovering((long) size / rounds * (round + 1) - 1, PATIENCE)
                        .orElseThrow();
            }
        }
        return log;
    }

    private void migrate() throws SQLException {
        try (Connection connection = superuser();
                var statement = connection.createStatement()) {
            for (String role : new String[] {"tested_owner", "tested_app"}) {
                statement.execute(
                        """
                        do $$ begin
                            if not exists (select from pg_roles where rolname = '%1$s') then
                                create role %1$s login password '%2$s';
                            end if;
                        end $$
                        """
                                .formatted(role, PASSWORD));
            }
            statement.execute("grant create on database " + scratch.name() + " to tested_owner");
        }
        Flyway.configure()
                .dataSource(scratch.jdbcUrl(), "tested_owner", PASSWORD)
                .schemas("log")
                .locations("classpath:db/log")
                .placeholders(Map.of("appRole", "tested_app"))
                .load()
                .migrate();
    }

    private EventLog node(Path folder) {
        var application = new PGSimpleDataSource();
        application.setUrl(scratch.jdbcUrl());
        application.setUser("tested_app");
        application.setPassword(PASSWORD);
        return EventLog.on(
                        application,
                        EventTypes.of(List.of()),
                        ORIGIN,
                        new UUID(0, 1),
                        new SplittableRandom(7))
                .publishing(
                        new Publishing(
                                ORIGIN,
                                keys.own(),
                                folder.resolve("outside"),
                                InstantSource.system(),
                                WitnessPolicy.none()))
                .build();
    }

    private void record(int from, int to) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(scratch.jdbcUrl(), "tested_app", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(EVENTS.formatted(from, to));
        }
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(scratch.jdbcUrl(), scratch.user(), scratch.password());
    }

    LogUnderAttack tables(Connection superuser) {
        return new LogUnderAttack(superuser, "log.", ORIGIN, keys.own(), keys.strangers(), NOW);
    }

    TrustPolicy policy() {
        return TrustPolicy.read(keys.policy().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        scratch.drop();
    }
}
