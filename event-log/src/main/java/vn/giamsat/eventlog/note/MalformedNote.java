package vn.giamsat.eventlog.note;

import org.jspecify.annotations.Nullable;

/** A note, a key or a policy that is not written as C2SP says. */
public final class MalformedNote extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedNote(String fault) {
        this(fault, null);
    }

    public MalformedNote(String fault, @Nullable Throwable cause) {
        super(fault, cause);
    }
}
