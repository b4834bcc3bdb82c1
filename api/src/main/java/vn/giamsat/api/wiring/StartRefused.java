package vn.giamsat.api.wiring;

/** The product does not start, for a reason that its operator can read and act on. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String reason) {
        super(reason);
    }
}
