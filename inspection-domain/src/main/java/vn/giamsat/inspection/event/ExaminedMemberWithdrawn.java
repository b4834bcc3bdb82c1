package vn.giamsat.inspection.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** It was taken back that a party member is examined in this case. */
@StoredAs(name = "inspection.examined-member-withdrawn", version = 1)
public record ExaminedMemberWithdrawn(UUID inspection, UUID member, String reason)
        implements InspectionEvent, ExaminedMemberEvent {}
