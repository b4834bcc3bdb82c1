package vn.giamsat.eventlog.append;

import java.sql.SQLException;

/**
 * Somebody else stored this event of the aggregate first. The engine turns it into Axon's own
 * exception.
 */
public final class SequenceConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException violation;

    SequenceConflict(SQLException violation) {
        super(violation);
        this.violation = violation;
    }

    public SQLException violation() {
        return violation;
    }
}
