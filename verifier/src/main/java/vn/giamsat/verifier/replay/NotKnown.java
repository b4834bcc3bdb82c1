package vn.giamsat.verifier.replay;

/**
 * An event, or a version of one, that came after this version of the verifier: its bytes are proved
 * like any others, but not what follows from them.
 */
public final class NotKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKnown(String event) {
        super(event);
    }
}
