package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A party member was named as examined in this case. */
@StoredAs(name = "inspection.examined-member-named", version = 1)
public record ExaminedMemberNamed(
        UUID inspection,
        UUID member,
        String name,
        List<String> posts,
        @Nullable Boolean committeeMember,
        @Nullable UUID unit,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, ExaminedMemberEvent {}
