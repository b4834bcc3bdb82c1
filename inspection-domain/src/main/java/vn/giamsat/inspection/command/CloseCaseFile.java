package vn.giamsat.inspection.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

/** Closes the file of the case, with lessons learnt and the list of its papers. */
public record CloseCaseFile(
        @TargetAggregateIdentifier InspectionId inspection,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        @Nullable String lessons,
        @Nullable String inventory,
        Occasion occasion)
        implements InspectionCommand {}
