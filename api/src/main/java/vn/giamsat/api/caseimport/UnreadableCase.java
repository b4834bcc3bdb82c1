package vn.giamsat.api.caseimport;

/** A case file that cannot be turned into commands; nothing of it was sent. */
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
