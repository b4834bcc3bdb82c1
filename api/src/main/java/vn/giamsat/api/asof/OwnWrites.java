package vn.giamsat.api.asof;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.eventlog.read.Positions;
import vn.giamsat.view.QuerySide;

import java.time.Duration;

/** Lets a reader wait for a write to show in the views that are read, and in no other. */
final class OwnWrites {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Positions positions;
    private final QuerySide views;
    private final Visibility sight;

    OwnWrites(Positions positions, QuerySide views, Visibility sight) {
        this.positions = positions;
        this.views = views;
        this.sight = sight;
    }

    /**
     * What the caller does not see once everything written shows is not waited for, whether it is
     * there or not.
     */
    void await(AtLeast write, Caller caller) {
        try {
            if (isSeen(write, caller)) {
                views.readAtLeast(position(write));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemKind.NOT_YET_VISIBLE);
        }
    }

    private boolean isSeen(AtLeast write, Caller caller) throws InterruptedException {
        if (sight.covers(write.aggregate(), caller)) {
            return true;
        }
        views.awaitPosition(Visibility.VIEWS, positions.settled(PATIENCE), PATIENCE);
        return sight.covers(write.aggregate(), caller);
    }

    private long position(AtLeast write) throws InterruptedException {
        return positions
                .await(write.aggregate().toString(), write.version(), PATIENCE)
                .orElseThrow(() -> Refused.because(ProblemKind.NOT_YET_VISIBLE));
    }
}
