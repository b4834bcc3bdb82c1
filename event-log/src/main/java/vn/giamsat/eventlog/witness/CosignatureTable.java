package vn.giamsat.eventlog.witness;

import vn.giamsat.eventlog.note.SignatureLine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The lines of witnesses in the database, on a connection of the caller's. */
final class CosignatureTable {

    private static final String INSERT =
            "insert into log.cosignature (size, witness, line) values (?, ?, ?) on conflict do nothing";
    private static final String LAST =
            "select coalesce(max(size), 0) from log.cosignature where witness = ?";
    private static final String LINES = "select line from log.cosignature where size = ?";

    private CosignatureTable() {}

    static void insert(Connection connection, long size, PolicyWitness witness, SignatureLine line)
            throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, size);
            statement.setString(2, witness.keyName());
            statement.setString(3, line.toString());
            statement.executeUpdate();
        }
    }

    /** The largest size the witness cosigned, 0 for none. */
    static long last(Connection connection, PolicyWitness witness) throws SQLException {
        try (var statement = connection.prepareStatement(LAST)) {
            statement.setString(1, witness.keyName());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    static List<SignatureLine> lines(Connection connection, long size) throws SQLException {
        try (var statement = connection.prepareStatement(LINES)) {
            statement.setLong(1, size);
            var lines = new ArrayList<SignatureLine>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(SignatureLine.parse(rows.getString(1)));
                }
            }
            return lines;
        }
    }
}
