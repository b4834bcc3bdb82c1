package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.DelegationCommand;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.recommendation.command.RecommendationCommand;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.relation.Related;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The day since which the delegation can act to which a command belongs, where that is known. */
@FunctionalInterface
interface FoundingDay {

    @Nullable LocalDate of(DomainCommand command);

    /** By the decision that founded it. A view that is behind only leaves a question unasked. */
    static FoundingDay by(QuerySide views, OfficeProcedure procedure) {
        return command ->
                delegationOf(command, views)
                        .map(delegation -> procedure.ground(delegation).foundedOn())
                        .orElse(null);
    }

    private static Optional<UUID> delegationOf(DomainCommand command, QuerySide views) {
        return switch (command) {
            case DelegationCommand own -> Optional.of(own.delegation().value());
            case OpenInspection opening -> Optional.of(opening.delegation().value());
            case InspectionCommand own ->
                    views.relations()
                            .ofInspection(own.inspection().value(), null)
                            .map(Related::delegation);
            case RecommendationCommand own ->
                    views.relations()
                            .ofRecommendation(own.recommendation().value(), null)
                            .map(Related::delegation);
            default -> Optional.empty();
        };
    }
}
