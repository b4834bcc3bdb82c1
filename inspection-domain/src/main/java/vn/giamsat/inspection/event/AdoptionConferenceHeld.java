package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Person;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The subject held the conference on the draft report. */
@StoredAs(name = "inspection.adoption-conference-held", version = 1)
public record AdoptionConferenceHeld(
        UUID inspection,
        int draftVersion,
        Person chair,
        UUID chairUnit,
        @Nullable Person minutesTaker,
        @Nullable EvidenceFile minutes,
        List<ReservedOpinion> reservedOpinions,
        ConferenceOutcome outcome,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements InspectionEvent, CaseStep {}
