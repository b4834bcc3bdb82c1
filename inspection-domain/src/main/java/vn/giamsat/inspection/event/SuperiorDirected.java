package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** The superior of the subject was required to direct it to comply. */
@StoredAs(name = "inspection.superior-directed", version = 1)
public record SuperiorDirected(
        UUID inspection,
        UUID superior,
        @Nullable Document letter,
        String text,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent {}
