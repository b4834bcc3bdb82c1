package vn.giamsat.api.security;

import java.util.Optional;
import java.util.UUID;

/**
 * Knows whose matter each delegation, case, recommendation and reporting period is, as far as the
 * views have read.
 */
public interface MatterLookup {

    Optional<Matter> ofDelegation(UUID delegation);

    Optional<Matter> ofInspection(UUID inspection);

    Optional<Matter> ofRecommendation(UUID recommendation);

    Optional<Matter> ofPeriod(UUID period);

    /**
     * Waits, for a short while at most, until the views have read everything the log held when
     * asked.
     */
    void catchUp();
}
