package vn.giamsat.api.security;

import vn.giamsat.command.DomainCommand;

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

    /** Whose matter a command of this type is about; a case to be opened is its delegation's. */
    default Optional<Matter> ofTarget(Class<? extends DomainCommand> command, UUID id) {
        return CommandPermissions.matterAt(command, id, this);
    }

    /**
     * Waits, for a short while at most, until the views have read everything the log held when
     * asked.
     */
    void catchUp();
}
