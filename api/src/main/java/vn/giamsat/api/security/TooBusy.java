package vn.giamsat.api.security;

/**
 * So many passwords are being checked that this one found no place in time; nothing was decided.
 */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("Too many passwords are being checked at once.");
    }
}
