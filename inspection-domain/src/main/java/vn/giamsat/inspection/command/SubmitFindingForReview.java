package vn.giamsat.inspection.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Hands a draft finding to another member for internal review. */
public record SubmitFindingForReview(
        @TargetAggregateIdentifier InspectionId inspection,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID finding)
        implements InspectionCommand {}
