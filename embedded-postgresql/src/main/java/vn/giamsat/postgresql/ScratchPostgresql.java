package vn.giamsat.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A throw-away PostgreSQL for tests, measurements and scratch copies: one server per JVM, started
 * when first asked for, gone with the JVM. Databases are cheap; take a fresh one each time.
 */
public final class ScratchPostgresql {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private ScratchPostgresql() {}

    /**
     * A fresh empty database whose name begins with the prefix: lower-case letters, digits and
     * underscores.
     */
    public static ScratchDatabase database(String prefix) {
        return create(prefix, "template1");
    }

    /** A fresh copy of the template, to which nobody may be connected at that moment. */
    public static ScratchDatabase database(String prefix, ScratchDatabase template) {
        return create(prefix, template.name());
    }

    static void drop(ScratchDatabase database) {
        execute("drop database if exists " + database.name() + " with (force)");
    }

    private static ScratchDatabase create(String prefix, String template) {
        if (!prefix.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException(
                    "not a prefix of lower-case letters, digits and underscores: " + prefix);
        }
        String name = prefix + "_" + DATABASES.incrementAndGet();
        execute("create database " + name + " template " + template);
        EmbeddedPostgresql server = OnlyServer.RUNNING;
        return new ScratchDatabase(server.jdbcUrl(name), server.superuser(), server.password());
    }

    private static void execute(String sql) {
        EmbeddedPostgresql server = OnlyServer.RUNNING;
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Loaded, and so started, when first used. */
    private static final class OnlyServer {

        static final EmbeddedPostgresql RUNNING = start();

        private static EmbeddedPostgresql start() {
            try {
                ScratchHome.removeAbandoned();
                ScratchHome home = ScratchHome.create();
                EmbeddedPostgresql server = home.start();
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(() -> home.discard(server), "scratch-postgresql"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
