package vn.giamsat.extensioncap.event;

import org.jspecify.annotations.Nullable;

/**
 * How much all extensions together may add: so many days, or the time first given divided by this
 * number, three for a third. One of both.
 */
public record CapTerms(@Nullable Integer days, @Nullable Integer partOf) {

    /** In whole days, rounded down; a part of any time is one day at least. */
    public long capOf(long given) {
        if (days != null) {
            return days;
        }
        return partOf == null ? 0 : Math.max(1, given / partOf);
    }
}
