package vn.giamsat.verifier.export;

import java.io.IOException;

/** The log has no such thing: asked for, and answered that it is not there. */
public final class NotThere extends IOException {

    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super(what);
    }
}
