package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A correction of the notice was delivered in writing. */
@StoredAs(name = "inspection.correction-delivered", version = 1)
public record CorrectionDelivered(
        UUID inspection,
        UUID correction,
        List<UUID> recipients,
        @Nullable String note,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
