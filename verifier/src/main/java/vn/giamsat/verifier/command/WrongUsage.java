package vn.giamsat.verifier.command;

/** The program was asked for something it does not know. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message);
    }
}
