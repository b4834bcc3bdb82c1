package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Person;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;

/** Records the conference on the draft report, which the subject convenes, chairs and minutes. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.IN_FIELDWORK, CaseCondition.WITH_DRAFT_REPORT})
@AskedInOrder({
    "occasion",
    "chairUnit",
    "chair",
    "minutesTaker",
    "minutes",
    "draftVersion",
    "outcome",
    "reservedOpinions"
})
public record HoldAdoptionConference(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.DRAFT) int draftVersion,
        Person chair,
        UnitId chairUnit,
        @Nullable Person minutesTaker,
        @Nullable EvidenceFile minutes,
        List<ReservedOpinion> reservedOpinions,
        ConferenceOutcome outcome,
        Occasion occasion)
        implements InspectionCommand {}
