package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The issuer granted a later due date; where that lies beyond the cap of the office, the day on
 * which the cap ends.
 */
@StoredAs(name = "recommendation.extension-granted", version = 1)
public record ExtensionGranted(
        UUID recommendation,
        UUID request,
        LocalDate dueOn,
        @Nullable Document document,
        @Nullable String note,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        @Nullable LocalDate formerDueOn,
        @Nullable LocalDate capEndsOn)
        implements RecommendationEvent {

    /** Within the cap of the office, or where it has set none. */
    public ExtensionGranted(
            UUID recommendation,
            UUID request,
            LocalDate dueOn,
            @Nullable Document document,
            @Nullable String note,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason,
            @Nullable LocalDate formerDueOn) {
        this(
                recommendation,
                request,
                dueOn,
                document,
                note,
                occurredOn,
                lateReason,
                formerDueOn,
                null);
    }
}
