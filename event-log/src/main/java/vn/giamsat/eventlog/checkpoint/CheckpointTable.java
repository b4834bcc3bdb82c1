package vn.giamsat.eventlog.checkpoint;

import vn.giamsat.eventlog.leaf.Hash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published checkpoints in the database, on a connection of the caller's. */
public final class CheckpointTable {

    private static final String SELECT =
            """
            select size, root, note, signed_at,
                   array(select line from log.cosignature c where c.size = p.size order by witness) as cosignatures
              from log.checkpoint p
            """;
    private static final String LATEST = SELECT + " order by size desc limit 1";
    private static final String FROM = SELECT + " where size >= ? order by size limit ?";
    private static final String INSERT =
            "insert into log.checkpoint (size, root, note, signed_at) values (?, ?, ?, ?)";

    private CheckpointTable() {}

    public static Optional<Checkpoint> latest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LATEST)) {
            return all(statement).stream().findFirst();
        }
    }

    /** The first ones of this size or larger. */
    static List<Checkpoint> from(Connection connection, long size, int atMost) throws SQLException {
        try (var statement = connection.prepareStatement(FROM)) {
            statement.setLong(1, size);
            statement.setInt(2, atMost);
            return all(statement);
        }
    }

    public static void insert(Connection connection, Checkpoint checkpoint) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, checkpoint.size());
            statement.setBytes(2, checkpoint.root().bytes());
            statement.setString(3, checkpoint.note());
            statement.setObject(4, checkpoint.signedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static List<Checkpoint> all(PreparedStatement statement) throws SQLException {
        var checkpoints = new ArrayList<Checkpoint>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                checkpoints.add(read(rows));
            }
        }
        return checkpoints;
    }

    private static Checkpoint read(ResultSet row) throws SQLException {
        Instant signedAt = row.getObject("signed_at", OffsetDateTime.class).toInstant();
        return new Checkpoint(
                row.getLong("size"),
                new Hash(row.getBytes("root")),
                row.getString("note"),
                signedAt,
                List.of((String[]) row.getArray("cosignatures").getArray()));
    }
}
