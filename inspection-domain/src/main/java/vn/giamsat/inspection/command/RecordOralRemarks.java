package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Person;
import vn.giamsat.field.Paragraph;
import vn.giamsat.inspection.event.OralProposal;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

/** Records the leader's oral closing remarks, which are not a conclusion. */
@WhileCase(CaseCondition.FILE_OPEN)
public record RecordOralRemarks(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        Person speaker,
        @Paragraph @Nullable String text,
        List<OralProposal> proposals,
        Occasion occasion)
        implements InspectionCommand {}
