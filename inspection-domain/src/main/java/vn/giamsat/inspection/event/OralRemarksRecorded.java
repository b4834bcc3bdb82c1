package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Person;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The leader made oral closing remarks, which bind nobody. */
@StoredAs(name = "inspection.oral-remarks-recorded", version = 1)
public record OralRemarksRecorded(
        UUID inspection,
        Person speaker,
        @Nullable String text,
        List<OralProposal> proposals,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
