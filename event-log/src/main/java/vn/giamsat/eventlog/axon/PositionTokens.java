package vn.giamsat.eventlog.axon;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.read.Positions;

/** Between Axon's tokens and positions of the log. */
final class PositionTokens {

    private PositionTokens() {}

    static @Nullable TrackingToken at(long position) {
        return position == Positions.BEFORE_ALL ? null : new GlobalSequenceTrackingToken(position);
    }

    static long positionOf(@Nullable TrackingToken token) {
        TrackingToken bare = WrappedToken.unwrapLowerBound(token);
        if (bare == null) {
            return Positions.BEFORE_ALL;
        }
        if (bare instanceof GlobalSequenceTrackingToken sequenced) {
            return sequenced.getGlobalIndex();
        }
        throw new IllegalArgumentException("The log is read by position, not by " + bare);
    }
}
