package vn.giamsat.eventlog;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;

import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

/**
 * A fresh database with the tables of the log, seen as superuser, as owner and as the application.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String PASSWORD = "secret";

    private final ScratchDatabase scratch;
    private final HikariDataSource application;

    private TestDatabase(ScratchDatabase scratch, HikariDataSource application) {
        this.scratch = scratch;
        this.application = application;
    }

    public static TestDatabase create() {
        return over(ScratchPostgresql.database("log", Template.MIGRATED));
    }

    /** As it was before there was a tree. */
    public static TestDatabase older() {
        var roles = Template.MIGRATED;
        var scratch = ScratchPostgresql.database("log_older");
        try {
            Template.letOwnerMakeSchemas(scratch);
        } catch (SQLException e) {
            throw new IllegalStateException(roles.name(), e);
        }
        Template.migrate(scratch, "1");
        return over(scratch);
    }

    public void migrate() {
        Template.migrate(scratch, "latest");
    }

    private static TestDatabase over(ScratchDatabase scratch) {
        var config = new HikariConfig();
        config.setJdbcUrl(scratch.jdbcUrl());
        config.setUsername("giamsat_app");
        config.setPassword(PASSWORD);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        return new TestDatabase(scratch, new HikariDataSource(config));
    }

    public DataSource application() {
        return application;
    }

    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(scratch.jdbcUrl(), "giamsat_app", PASSWORD);
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(scratch.jdbcUrl(), "giamsat_owner", PASSWORD);
    }

    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(scratch.jdbcUrl(), scratch.user(), scratch.password());
    }

    public long number(String sql) throws SQLException {
        try (var connection = asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public void execute(String sql) {
        try {
            execute(asSuperuser(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        application.close();
        scratch.drop();
    }

    /** Migrated once per JVM, then copied. */
    private static final class Template {

        static final ScratchDatabase MIGRATED = migrate();

        private static ScratchDatabase migrate() {
            var scratch = ScratchPostgresql.database("log_template");
            try {
                for (String role : new String[] {"giamsat_owner", "giamsat_app"}) {
                    execute(
                            superuser(scratch),
                            "create role %s login password '%s'".formatted(role, PASSWORD));
                }
                letOwnerMakeSchemas(scratch);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            migrate(scratch, "latest");
            return scratch;
        }

        static void letOwnerMakeSchemas(ScratchDatabase scratch) throws SQLException {
            execute(
                    superuser(scratch),
                    "grant create on database " + scratch.name() + " to giamsat_owner");
        }

        public static void migrate(ScratchDatabase scratch, String target) {
            Flyway.configure()
                    .target(target)
                    .dataSource(scratch.jdbcUrl(), "giamsat_owner", PASSWORD)
                    .schemas("log")
                    .locations("classpath:db/log")
                    .placeholders(Map.of("appRole", "giamsat_app"))
                    .load()
                    .migrate();
        }

        private static Connection superuser(ScratchDatabase scratch) throws SQLException {
            return DriverManager.getConnection(
                    scratch.jdbcUrl(), scratch.user(), scratch.password());
        }
    }
}
