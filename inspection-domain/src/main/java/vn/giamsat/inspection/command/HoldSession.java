package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.event.Person;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

/** Records a working session (buổi làm việc) or a site visit. */
@WhileCase(CaseCondition.FILE_OPEN)
@AskedInOrder({"occasion", "type", "place", "host", "participants", "notes"})
public record HoldSession(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @NewId UUID session,
        SessionType type,
        String place,
        @Nullable Person host,
        List<String> participants,
        @KeptInside @Paragraph @Nullable String notes,
        Occasion occasion)
        implements InspectionCommand {}
