package vn.giamsat.inspection.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Shows an approved finding to the subject unit. */
public record ShowFindingToUnit(
        @TargetAggregateIdentifier InspectionId inspection,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID finding)
        implements InspectionCommand {}
