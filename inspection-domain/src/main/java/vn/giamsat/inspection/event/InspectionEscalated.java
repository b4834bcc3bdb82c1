package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The issuing body ordered an inspection for signs of violation as a linked new case. */
@StoredAs(name = "inspection.inspection-escalated", version = 1)
public record InspectionEscalated(
        UUID inspection,
        UUID newDelegation,
        UUID newInspection,
        List<UUID> findings,
        @Nullable Document document,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason,
        UUID subject,
        String theme,
        Issuer issuer,
        @Nullable String deadlineRule)
        implements InspectionEvent, CaseStep {

    /** Without a rule of time limits for the new case. */
    public InspectionEscalated(
            UUID inspection,
            UUID newDelegation,
            UUID newInspection,
            List<UUID> findings,
            @Nullable Document document,
            String reason,
            @Nullable LocalDate occurredOn,
            @Nullable String lateReason,
            UUID subject,
            String theme,
            Issuer issuer) {
        this(
                inspection,
                newDelegation,
                newInspection,
                findings,
                document,
                reason,
                occurredOn,
                lateReason,
                subject,
                theme,
                issuer,
                null);
    }
}
