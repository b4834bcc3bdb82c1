package vn.giamsat.api.crash.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.publish.Publishing;
import vn.giamsat.eventlog.serialize.EventType;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.witness.WitnessPolicy;
import vn.giamsat.postgresql.EmbeddedPostgresql;
import vn.giamsat.postgresql.EmbeddedPostgresqlSettings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A node that appends and signs until it is killed. It says {@code ready <url> <password>}, begins
 * when it reads a line, and says {@code ack <aggregate> <sequence>} for everything acknowledged.
 */
final class LogUnderLoad {

    static final LogOrigin ORIGIN = new LogOrigin("crash.example/log");
    static final EventTypes TYPES =
            EventTypes.of(List.of(new EventType("crash.beat", 1, Beat.class)));

    private static final int WRITERS = 8;

    private LogUnderLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var server = EmbeddedPostgresql.start(new EmbeddedPostgresqlSettings(home, 0))) {
            migrate(server);
            try (var pool = pool(server);
                    EventLog log = log(pool, home)) {
                log.start();
                say("ready %s %s".formatted(server.jdbcUrl("postgres"), server.password()));
                if (commands.readLine() != null) {
                    for (int i = 0; i < WRITERS; i++) {
                        Thread.ofVirtual().start(new Writer(log));
                    }
                    awaitEnd(commands);
                }
            }
        }
    }

    static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private static void awaitEnd(BufferedReader commands) throws IOException {
        while (commands.readLine() != null) {
            say("still here");
        }
    }

    private static EventLog log(HikariDataSource pool, Path home) {
        var keys = new KeyFolder(home.resolve("keys"), ORIGIN.name());
        Clock clock = Clock.systemUTC();
        if (keys.isEmpty()) {
            keys.introduce(clock.instant(), new SecureRandom());
        }
        return EventLog.on(pool, TYPES, ORIGIN, UUID.randomUUID(), new SecureRandom())
                .publishing(
                        new Publishing(
                                ORIGIN,
                                keys.signer(),
                                home.resolve("outside"),
                                clock,
                                WitnessPolicy.none()))
                .build();
    }

    private static HikariDataSource pool(EmbeddedPostgresql server) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl("postgres"));
        config.setUsername("crash_app");
        config.setPassword(server.password());
        config.setMaximumPoolSize(WRITERS + 8);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    private static void migrate(EmbeddedPostgresql server) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin
                      if not exists (select from pg_roles where rolname = 'crash_app') then
                        create role crash_app login;
                      end if;
                    end $$
                    """);
            statement.execute("alter role crash_app password '%s'".formatted(server.password()));
        }
        Flyway.configure()
                .dataSource(server.jdbcUrl("postgres"), server.superuser(), server.password())
                .schemas("log")
                .locations("classpath:db/log")
                .placeholders(Map.of("appRole", "crash_app"))
                .load()
                .migrate();
    }
}
