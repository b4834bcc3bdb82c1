package vn.giamsat.eventlog.leaf;

import java.sql.SQLException;

/** The tree could not be read for now; asking again later may help. */
public final class TreeUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TreeUnavailable(String message, SQLException cause) {
        super(message, cause);
    }
}
