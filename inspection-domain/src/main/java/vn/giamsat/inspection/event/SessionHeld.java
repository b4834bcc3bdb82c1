package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Person;
import vn.giamsat.event.StoredAs;
import vn.giamsat.field.KeptInside;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A working session or a site visit was held. */
@StoredAs(name = "inspection.session-held", version = 1)
public record SessionHeld(
        UUID inspection,
        UUID session,
        SessionType type,
        String place,
        @Nullable Person host,
        List<String> participants,
        @KeptInside @Nullable String notes,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
