package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Takes back that a party member is examined in this case, with the reason. */
public record WithdrawExaminedMember(
        InspectionId inspection, @Nullable Long expectedVersion, UUID member, String reason)
        implements InspectionCommand {}
