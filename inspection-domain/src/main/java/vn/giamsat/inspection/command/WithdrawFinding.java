package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Withdraws a finding, with the reason; its text stays readable. */
public record WithdrawFinding(
        InspectionId inspection, @Nullable Long expectedVersion, UUID finding, String reason)
        implements InspectionCommand {}
