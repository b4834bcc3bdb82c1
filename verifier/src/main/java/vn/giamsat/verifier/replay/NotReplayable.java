package vn.giamsat.verifier.replay;

/** An event that the verifier does not know, or that does not hold what such an event holds. */
public final class NotReplayable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReplayable(String message) {
        super(message);
    }
}
