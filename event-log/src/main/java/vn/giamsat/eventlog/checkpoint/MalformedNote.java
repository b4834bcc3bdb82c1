package vn.giamsat.eventlog.checkpoint;

import org.jspecify.annotations.Nullable;

/** A note, a key or a policy that is not written as C2SP says. */
public final class MalformedNote extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedNote(String fault) {
        this(fault, null);
    }

    MalformedNote(String fault, @Nullable Throwable cause) {
        super(fault, cause);
    }
}
