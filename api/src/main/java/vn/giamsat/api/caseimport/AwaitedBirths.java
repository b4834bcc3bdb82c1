package vn.giamsat.api.caseimport;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Scope;

import java.time.Duration;
import java.util.UUID;

/** Sees in the follow-up list whether a recommendation has come into being. */
final class AwaitedBirths implements Births {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final QuerySide views;

    AwaitedBirths(QuerySide views) {
        this.views = views;
    }

    @Override
    public void awaitRecommendation(UUID recommendation) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (views.followUps().find(recommendation, Scope.everything(), null).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "recommendation %s did not come into being in %s"
                                .formatted(recommendation, PATIENCE));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a case was played", interrupted);
        }
    }
}
