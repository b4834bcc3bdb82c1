package vn.giamsat.eventlog.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Finds who stands in the way of a claim. */
final class StoredClaims {

    private static final String SQL = "select holder from log.claim where space = ? and key = ?";

    /** The first that is held already, be it by an earlier claim of the same request. */
    Optional<HeldClaim> firstOf(Connection connection, List<HeldClaim> asked) throws SQLException {
        var earlier = new HashSet<Claim>();
        for (HeldClaim wanted : asked) {
            Optional<String> holder = holderOf(connection, wanted.claim());
            if (holder.isPresent()) {
                return Optional.of(new HeldClaim(wanted.claim(), holder.get()));
            }
            if (!earlier.add(wanted.claim())) {
                return Optional.of(wanted);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> holderOf(Connection connection, Claim claim)
            throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            statement.setString(1, claim.space());
            statement.setString(2, claim.key());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
