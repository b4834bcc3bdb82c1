package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The unit asked something of its superior. */
@StoredAs(name = "inspection.upward-request-recorded", version = 1)
public record UpwardRequestRecorded(
        UUID inspection,
        UUID request,
        @Nullable String reference,
        @Nullable String addressedTo,
        String text,
        @Nullable UUID session,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent {}
