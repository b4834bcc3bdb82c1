package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.leaf.LogOrigin;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Keeps a log under the name it was begun with. */
public final class ClaimedOrigin {

    private static final String CLAIM = "update log.tree_state set origin = ? where origin is null";

    private ClaimedOrigin() {}

    /** Names a log that has no name yet; throws {@link OtherOrigin} where it has another. */
    public static void claim(DataSource dataSource, LogOrigin origin) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, origin.name());
            statement.executeUpdate();
            String stored = TreeState.read(connection).origin();
            if (stored == null || !stored.equals(origin.name())) {
                throw new OtherOrigin(String.valueOf(stored), origin);
            }
        } catch (SQLException e) {
            throw new LogUnavailable("The name of the log could not be read", e);
        }
    }
}
