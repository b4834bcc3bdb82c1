package vn.giamsat.inspection.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Withdraws a finding, with the reason; its text stays readable. */
public record WithdrawFinding(
        @TargetAggregateIdentifier InspectionId inspection,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID finding,
        String reason)
        implements InspectionCommand {}
