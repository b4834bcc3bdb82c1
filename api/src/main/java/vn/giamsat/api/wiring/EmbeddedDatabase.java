package vn.giamsat.api.wiring;

import vn.giamsat.postgresql.EmbeddedPostgresql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes the two roles and the database on the embedded server; a second time changes nothing. */
final class EmbeddedDatabase {

    static final String OWNER = "giamsat_owner";
    static final String APPLICATION = "giamsat_app";

    private static final String NAME = "giamsat";

    private EmbeddedDatabase() {}

    static Database prepare(EmbeddedPostgresql server, Path home) {
        var passwords = RolePasswords.in(home);
        var owner = new Database.Login(OWNER, passwords.getProperty("owner"));
        var application = new Database.Login(APPLICATION, passwords.getProperty("application"));
        try (var connection =
                DriverManager.getConnection(
                        server.jdbcUrl("postgres"), server.superuser(), server.password())) {
            allowLogin(connection, owner);
            allowLogin(connection, application);
            createOwnedDatabase(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
        return new Database(server.jdbcUrl(NAME), owner, application);
    }

    private static void allowLogin(Connection connection, Database.Login login)
            throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", login.role())) {
            execute(connection, "create role " + login.role() + " noinherit");
        }
        // the file is the truth: a home restored from a copy may hold other passwords than the
        // server
        execute(
                connection,
                "alter role %s login nosuperuser nocreatedb nocreaterole password '%s'"
                        .formatted(login.role(), login.password()));
    }

    private static void createOwnedDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", NAME)) {
            execute(connection, "create database " + NAME + " owner " + OWNER);
            execute(connection, "revoke all on database " + NAME + " from public");
            execute(connection, "grant connect on database " + NAME + " to " + APPLICATION);
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
