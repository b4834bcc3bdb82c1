package vn.giamsat.api.caseimport;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Scope;

import java.time.Duration;
import java.util.UUID;

/**
 * Waits for what a policy brings into being, as the recommendations of a conclusion, until it is in
 * the follow-up list.
 */
final class AwaitedRecommendations {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QuerySide views;

    AwaitedRecommendations(QuerySide views) {
        this.views = views;
    }

    /** Returns when the recommendation exists; fails when it does not come into being in time. */
    void awaitRecommendation(UUID recommendation) {
        try {
            if (!views.await(() -> isSeen(recommendation), PATIENCE)) {
                throw new IllegalStateException(
                        "recommendation %s did not come into being in %s"
                                .formatted(recommendation, PATIENCE));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a case was played", interrupted);
        }
    }

    private boolean isSeen(UUID recommendation) {
        return views.followUps().find(recommendation, Scope.everything(), null).isPresent();
    }
}
