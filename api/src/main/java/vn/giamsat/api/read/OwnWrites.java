package vn.giamsat.api.read;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.eventlog.Positions;
import vn.giamsat.view.QuerySide;

import java.time.Duration;
import java.util.OptionalLong;

/** Lets a reader wait for a write to show, for a moment and not longer. */
final class OwnWrites {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Positions positions;
    private final QuerySide views;

    OwnWrites(Positions positions, QuerySide views) {
        this.positions = positions;
        this.views = views;
    }

    void await(AtLeast write) {
        try {
            OptionalLong position = positions.await(write.aggregateId(), write.version(), PATIENCE);
            boolean shows =
                    position.isPresent()
                            && views.awaitPosition(
                                    QuerySide.viewNames(), position.getAsLong(), PATIENCE);
            if (!shows) {
                throw Refused.because(ProblemKind.NOT_YET_VISIBLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemKind.NOT_YET_VISIBLE);
        }
    }
}
