package vn.giamsat.eventlog.checkpoint;

import java.sql.SQLException;

/** The checkpoints could not be read for now; asking again later may help. */
public final class CheckpointsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckpointsUnavailable(SQLException cause) {
        super("The checkpoints could not be read", cause);
    }
}
