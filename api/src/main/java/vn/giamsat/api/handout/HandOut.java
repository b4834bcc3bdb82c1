package vn.giamsat.api.handout;

import java.time.Instant;
import java.util.UUID;

/** A case that was handed out as it stood at a position of the log, by whom and when. */
public record HandOut(What what, long position, UUID account, Instant at) {

    /** In which form. */
    public enum What {
        /** The page of the case was sent to a printer, or to its preview. */
        PRINTED,

        /** The case package was fetched. */
        PACKED
    }
}
