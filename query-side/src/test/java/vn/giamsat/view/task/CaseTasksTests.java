package vn.giamsat.view.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.view.SampleEvents;

import java.util.Set;

class CaseTasksTests {

    @Test
    void what_is_found_said_and_filed_in_a_case_asks_nobody_for_anything() {
        Set<Class<?>> quiet =
                Set.of(
                        ExaminedMemberNamed.class,
                        ExaminedMemberWithdrawn.class,
                        EvidenceAdded.class,
                        EvidenceWithdrawn.class,
                        FindingRecorded.class,
                        FindingShownToUnit.class,
                        UpwardRequestRecorded.class,
                        InspectionAdjusted.class,
                        OralRemarksRecorded.class,
                        SuperiorDirected.class,
                        InspectionEscalated.class,
                        LatePaperAppended.class);

        assertThat(SampleEvents.all())
                .filteredOn(InspectionEvent.class::isInstance)
                .allSatisfy(
                        event ->
                                assertThat(CaseTasks.changes((InspectionEvent) event))
                                        .matches(
                                                changes ->
                                                        changes.isEmpty()
                                                                == quiet.contains(
                                                                        event.getClass())));
    }
}
