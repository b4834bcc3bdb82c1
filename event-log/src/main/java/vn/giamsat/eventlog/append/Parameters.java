package vn.giamsat.eventlog.append;

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
        set("text", filled(new String[rows.size()], rows, column));
    }

    <T> void optionalTexts(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
        set(
                "text",
                Parameters.<T, @Nullable String>filled(
                        new @Nullable String[rows.size()], rows, column));
    }

    <T> void numbers(List<T> rows, Function<T, Long> column) throws SQLException {
        set("bigint", filled(new Long[rows.size()], rows, column));
    }

    <T> void times(List<T> rows, Function<T, Instant> column) throws SQLException {
        set(
                "timestamptz",
                filled(new String[rows.size()], rows, row -> column.apply(row).toString()));
    }

    <T> void bytes(List<T> rows, Function<T, byte[]> column) throws SQLException {
        set("bytea", filled(new byte[rows.size()][], rows, column));
    }

    void number(int value) throws SQLException {
        statement.setInt(++index, value);
    }

    /** A loop: for the few rows of an append a stream costs more than the rows. */
    private static <T, V extends @Nullable Object> V[] filled(
            V[] values, List<T> rows, Function<T, V> column) {
        for (int row = 0; row < values.length; row++) {
            values[row] = column.apply(rows.get(row));
        }
        return values;
    }

    private void set(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(++index, connection.createArrayOf(type, values));
    }
}
