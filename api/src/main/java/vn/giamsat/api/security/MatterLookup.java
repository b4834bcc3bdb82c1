package vn.giamsat.api.security;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.DelegationCommand;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.period.command.ReportingPeriodCommand;
import vn.giamsat.recommendation.command.RecommendationCommand;

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
        if (DelegationCommand.class.isAssignableFrom(command) || command == OpenInspection.class) {
            return ofDelegation(id);
        }
        if (InspectionCommand.class.isAssignableFrom(command)) {
            return ofInspection(id);
        }
        if (RecommendationCommand.class.isAssignableFrom(command)) {
            return ofRecommendation(id);
        }
        return ReportingPeriodCommand.class.isAssignableFrom(command)
                ? ofPeriod(id)
                : Optional.of(Matter.OF_THE_OFFICE);
    }

    /**
     * Waits, for a short while at most, until the views have read everything the log held when
     * asked.
     */
    void catchUp();
}
