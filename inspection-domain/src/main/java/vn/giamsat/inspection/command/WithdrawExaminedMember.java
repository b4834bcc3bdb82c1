package vn.giamsat.inspection.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Takes back that a party member is examined in this case, with the reason. */
public record WithdrawExaminedMember(
        @TargetAggregateIdentifier InspectionId inspection,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID member,
        String reason)
        implements InspectionCommand {}
