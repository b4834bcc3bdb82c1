package vn.giamsat.eventlog;

import java.sql.SQLException;

/**
 * Somebody else stored this event of the aggregate first. The engine turns it into Axon's own
 * exception.
 */
final class SequenceConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException violation;

    SequenceConflict(SQLException violation) {
        super(violation);
        this.violation = violation;
    }

    SQLException violation() {
        return violation;
    }
}
