package vn.giamsat.inspection.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Returns a finding to its author from internal review, with the reason. */
public record ReturnFinding(
        @TargetAggregateIdentifier InspectionId inspection,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID finding,
        String reason)
        implements InspectionCommand {}
