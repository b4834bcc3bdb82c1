package vn.giamsat.eventlog.tree;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.leaf.Hash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The tree as its one row tells it: enough to go on growing. */
public record TreeState(@Nullable String origin, TreeHead head, CompactRange frontier) {

    /** To be selected from {@code log.tree_state tree}. */
    public static final String COLUMNS =
            "tree.origin, tree.size as leaves, tree.root, tree.frontier";

    private static final String SQL = "select " + COLUMNS + " from log.tree_state tree";

    /** Of a row that has {@link #COLUMNS}. */
    public static TreeState of(ResultSet row) throws SQLException {
        long size = row.getLong("leaves");
        var frontier = CompactRange.decode(size, row.getBytes("frontier"));
        return new TreeState(
                row.getString("origin"),
                new TreeHead(size, new Hash(row.getBytes("root"))),
                frontier);
    }

    static TreeState read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL);
                var rows = statement.executeQuery()) {
            rows.next();
            return of(rows);
        }
    }
}
