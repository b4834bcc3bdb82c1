package vn.giamsat.eventlog.database;

import java.sql.SQLException;

/** The log could not be read for now; asking again later may help. Nothing was being stored. */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogUnavailable(String message, SQLException cause) {
        super(message, cause);
    }
}
