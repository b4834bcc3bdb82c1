package vn.giamsat.verifier.text;

/**
 * What was given cannot be read as what it should be; it proves nothing, whatever it was meant to
 * say.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }

    /** The beginning of a text, so that a hostile file does not flood the screen of its reader. */
    public static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
