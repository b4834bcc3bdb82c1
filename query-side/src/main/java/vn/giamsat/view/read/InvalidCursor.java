package vn.giamsat.view.read;

/** The cursor was not given out by this list. */
public final class InvalidCursor extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidCursor(String cursor) {
        super("not a cursor of this list: " + cursor);
    }
}
