package vn.giamsat.verifier.replay;

/** An event that does not hold what such an event holds, or comes where it cannot. */
public final class NotReplayable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReplayable(String message) {
        super(message);
    }
}
