package vn.giamsat.eventlog.append;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

import vn.giamsat.eventlog.receipt.CommandReceipt;
import vn.giamsat.eventlog.receipt.RepeatedCommand;
import vn.giamsat.eventlog.receipt.StoredReceipts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Tells from what the database said why a request was refused. */
final class AppendFailures {

    private static final String UNIQUE_VIOLATION = "23505";

    private final StoredReceipts receipts = new StoredReceipts();
    private final StoredClaims claims = new StoredClaims();

    /** When the connection breaks, the commit may or may not have happened before. */
    boolean outcomeIsUnknown(Connection connection, SQLException e) {
        @Nullable String state = e.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || isClosed(connection);
    }

    /**
     * A repeat is looked for first: it breaks the keys of its events as well, but the receipt is
     * the better answer.
     */
    RuntimeException explain(Connection connection, AppendRequest request, SQLException e) {
        try {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                Optional<CommandReceipt> receipt = receipts.firstOf(connection, request.receipts());
                return receipt.isPresent()
                        ? new RepeatedCommand(receipt.get(), e)
                        : explainViolation(connection, request, e);
            }
        } catch (SQLException lookupFailed) {
            e.addSuppressed(lookupFailed);
        }
        return isDeadlock(e) ? new SequenceConflict(e) : refused(e);
    }

    private RuntimeException explainViolation(
            Connection connection, AppendRequest request, SQLException e) throws SQLException {
        return switch (constraintOf(e)) {
            case "event_aggregate_sequence_key", "event_event_id_key" -> new SequenceConflict(e);
            case "claim_pkey" ->
                    claims.firstOf(connection, request.claims())
                            .<RuntimeException>map(held -> new ClaimTaken(held, e))
                            .orElseGet(() -> refused(e));
            default -> refused(e);
        };
    }

    private static RuntimeException refused(SQLException e) {
        return new AppendRefused("The log refused the events: " + e.getMessage(), e);
    }

    private static boolean isDeadlock(SQLException e) {
        return "40P01".equals(e.getSQLState()) || "40001".equals(e.getSQLState());
    }

    private static String constraintOf(SQLException e) {
        var message = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        @Nullable String constraint = message == null ? null : message.getConstraint();
        return constraint == null ? "" : constraint;
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
