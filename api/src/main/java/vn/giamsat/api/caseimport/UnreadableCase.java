package vn.giamsat.api.caseimport;

/**
 * A case file, or a step of it, that cannot be turned into a command. What was sent before that
 * step stands; a corrected file repeats nothing of it.
 */
public final class UnreadableCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    UnreadableCase(String field, String why) {
        super(why);
        this.field = field;
    }

    /** The part of the file that cannot be read. */
    public String field() {
        return field;
    }
}
