package vn.giamsat.api.caseimport;

import java.util.UUID;

/** Waits for what a policy brings into being, as the recommendations of a conclusion. */
interface AwaitedRecommendations {

    /** Returns when the recommendation exists; fails when it does not come into being in time. */
    void awaitRecommendation(UUID recommendation);
}
