package vn.giamsat.eventlog.drill;

/** Another node has the copy at this moment. */
public final class CopyIsTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CopyIsTaken() {
        super("The copy of the log is under attack elsewhere");
    }
}
