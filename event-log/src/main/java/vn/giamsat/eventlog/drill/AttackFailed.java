package vn.giamsat.eventlog.drill;

import java.sql.SQLException;

/** An attack could not be tried; it says nothing of the log. */
public final class AttackFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AttackFailed(SQLException cause) {
        super("The copy of the log could not be laid, attacked or put back", cause);
    }
}
