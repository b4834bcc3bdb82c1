package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A finding was recorded as a draft. */
@StoredAs(name = "inspection.finding-recorded", version = 1)
public record FindingRecorded(
        UUID inspection,
        UUID finding,
        FindingKind kind,
        FindingContent content,
        @Nullable UUID session,
        List<UUID> evidence,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, FindingEvent {}
