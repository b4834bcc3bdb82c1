package vn.giamsat.eventlog;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Binds one column of many rows at a time, as an array, in the order of the statement's question
 * marks.
 */
final class Parameters {

    private final Connection connection;
    private final PreparedStatement statement;
    private int index;

    Parameters(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    <T> void texts(List<T> rows, Function<T, String> column) throws SQLException {
        set("text", rows.stream().map(column).toArray(String[]::new));
    }

    <T> void optionalTexts(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
        set("text", rows.stream().map(column).toArray(String[]::new));
    }

    <T> void numbers(List<T> rows, Function<T, Long> column) throws SQLException {
        set("bigint", rows.stream().map(column).toArray(Long[]::new));
    }

    <T> void times(List<T> rows, Function<T, Instant> column) throws SQLException {
        set(
                "timestamptz",
                rows.stream().map(row -> column.apply(row).toString()).toArray(String[]::new));
    }

    <T> void bytes(List<T> rows, Function<T, byte[]> column) throws SQLException {
        set("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    void number(int value) throws SQLException {
        statement.setInt(++index, value);
    }

    private void set(String type, Object[] values) throws SQLException {
        statement.setArray(++index, connection.createArrayOf(type, values));
    }
}
