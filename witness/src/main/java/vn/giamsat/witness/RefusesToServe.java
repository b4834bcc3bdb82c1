package vn.giamsat.witness;

/**
 * The witness cannot vouch for what it cosigned before, so it does not start; the reason is named.
 */
final class RefusesToServe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusesToServe(String reason) {
        super(reason);
    }

    RefusesToServe(String reason, Throwable cause) {
        super(reason, cause);
    }
}
