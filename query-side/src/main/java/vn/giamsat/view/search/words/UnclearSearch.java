package vn.giamsat.view.search.words;

/** Words that cannot be searched for, and why. */
public final class UnclearSearch extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnclearSearch(Reason reason) {
        super("cannot be searched for: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the words. */
    public enum Reason {
        NO_WORDS,
        ONLY_EXCLUSIONS,
        QUOTES_NOT_CLOSED,
        TOO_LONG,
        TOO_MANY_WORDS
    }
}
