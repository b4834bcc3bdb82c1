package vn.giamsat.api.caseimport;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Scope;

import java.time.Duration;
import java.util.UUID;

/** Sees in the follow-up list whether a recommendation has come into being. */
final class RecommendationsInFollowUp implements AwaitedRecommendations {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QuerySide views;

    RecommendationsInFollowUp(QuerySide views) {
        this.views = views;
    }

    @Override
    public void awaitRecommendation(UUID recommendation) {
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
