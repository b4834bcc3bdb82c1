package vn.giamsat.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Speaks to a started server in single statements. */
record Sql(EmbeddedPostgresql server) {

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String value(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.superuser(), server.password());
    }
}
