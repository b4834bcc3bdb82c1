package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.LogOrigin;

/** The database holds the log of another name: its leaves could not be continued under this one. */
public final class OtherOrigin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherOrigin(String stored, LogOrigin asked) {
        super(
                "The log does not start: its leaves are named '%s', and '%s' is asked for"
                        .formatted(stored, asked));
    }
}
