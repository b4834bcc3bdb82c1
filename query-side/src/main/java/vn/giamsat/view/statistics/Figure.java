package vn.giamsat.view.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One figure under its key: as counted from this look, and, in a closed period, as it was when the
 * period was closed. What came later is the adjustment.
 */
public record Figure(String cell, long count, @Nullable Long reported) {

    /** What facts recorded after the closing add or take away. */
    public long adjustment() {
        return reported == null ? 0 : count - reported;
    }
}
