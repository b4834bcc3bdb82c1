package vn.giamsat.eventlog.append;

import vn.giamsat.eventlog.database.LogUnavailable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * Makes claims of events that were stored before such claims were made. What somebody holds already
 * stays theirs: of two that were recorded alike the first keeps it, and nothing is refused
 * afterwards.
 */
public final class PastClaims {

    private static final String SQL =
            """
            insert into log.claim (space, key, holder)
            select space, key, holder
              from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]))
                   with ordinality claimed(space, key, holder, place)
             order by place
            on conflict do nothing
            """;

    private final DataSource dataSource;

    public PastClaims(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In the order of the log; returns how many were free. */
    public int make(List<HeldClaim> claims) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, texts(connection, claims, held -> held.claim().space()));
            statement.setArray(2, texts(connection, claims, held -> held.claim().key()));
            statement.setArray(3, texts(connection, claims, HeldClaim::holder));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new LogUnavailable("Claims of the past could not be made", e);
        }
    }

    private static java.sql.Array texts(
            Connection connection, List<HeldClaim> claims, Function<HeldClaim, String> text)
            throws SQLException {
        return connection.createArrayOf("text", claims.stream().map(text).toArray());
    }
}
