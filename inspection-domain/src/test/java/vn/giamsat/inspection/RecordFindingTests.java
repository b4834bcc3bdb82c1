package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.EVIDENCE;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.SESSION;
import static vn.giamsat.inspection.Given.evidenceAdded;
import static vn.giamsat.inspection.Given.evidenceWithdrawn;
import static vn.giamsat.inspection.Given.findingRecorded;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.Given.returnedForMoreWork;
import static vn.giamsat.inspection.Given.says;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE;
import static vn.giamsat.inspection.rule.InspectionRule.A_STRENGTH_OR_A_NIL_RETURN_HAS_A_TEXT;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_SESSION_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.inspection.rule.InspectionRule.RESPONSIBILITY_IS_SAID_ONLY_OF_WHAT_FELL_SHORT;
import static vn.giamsat.inspection.rule.InspectionRule.WITHDRAWN_EVIDENCE_IS_NOT_USED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

class RecordFindingTests {

    @Test
    void a_finding_is_recorded_as_soon_as_the_case_is_open() {
        fixture()
                .given(opened())
                .when(Ask.recordFinding(Occasion.NOT_RECORDED))
                .expectEvents(findingRecorded());
    }

    @Test
    void a_finding_may_be_recorded_again_after_the_issuer_returned_the_report() {
        fixture()
                .given(opened(), reported(), returnedForMoreWork())
                .when(Ask.recordFinding(Occasion.NOT_RECORDED))
                .expectEvents(findingRecorded());
    }

    @Test
    void a_limitation_mentioned_but_not_listed_is_recorded_as_such() {
        var content = says("L0", null, "có nêu, chưa liệt kê");
        fixture()
                .given(opened())
                .when(record(FindingKind.LIMITATION, content))
                .expectEvents(
                        new FindingRecorded(
                                Given.CASE,
                                FINDING,
                                FindingKind.LIMITATION,
                                content,
                                null,
                                List.of(),
                                NOW.on(),
                                null));
    }

    @Test
    void a_missing_text_without_its_note_is_refused() {
        refused(
                fixture().given(opened()).when(record(FindingKind.LIMITATION, says(null))),
                A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE);
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingKind.class,
            names = {"STRENGTH", "NIL_RETURN"})
    void a_strength_or_a_nil_return_has_a_text(FindingKind kind) {
        var content = says("N1", null, "không phát sinh");
        refused(
                fixture().given(opened()).when(record(kind, content)),
                A_STRENGTH_OR_A_NIL_RETURN_HAS_A_TEXT);
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingKind.class,
            names = {"STRENGTH", "NIL_RETURN"})
    void nobody_is_responsible_for_a_strength_or_a_nil_return(FindingKind kind) {
        var content =
                new FindingContent("N1", "không phát sinh", null, null, "Đảng ủy", null, null);
        refused(
                fixture().given(opened()).when(record(kind, content)),
                RESPONSIBILITY_IS_SAID_ONLY_OF_WHAT_FELL_SHORT);
    }

    @Test
    void a_finding_is_recorded_once_under_its_id() {
        refused(
                fixture().given(opened(), findingRecorded()).when(Ask.recordFinding(NOW)),
                AN_ID_IS_USED_ONCE);
    }

    @Test
    void a_finding_of_a_session_needs_that_session() {
        refused(
                fixture().given(opened()).when(record(SESSION, List.of())),
                ONLY_A_SESSION_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void a_finding_rests_on_evidence_of_its_case() {
        refused(
                fixture().given(opened()).when(record(null, List.of(EVIDENCE))),
                ONLY_EVIDENCE_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void a_finding_does_not_rest_on_withdrawn_evidence() {
        refused(
                fixture()
                        .given(opened(), evidenceAdded(), evidenceWithdrawn())
                        .when(record(null, List.of(EVIDENCE))),
                WITHDRAWN_EVIDENCE_IS_NOT_USED);
    }

    private static RecordFinding record(FindingKind kind, FindingContent content) {
        return new RecordFinding(ID, null, FINDING, kind, content, null, List.of(), NOW);
    }

    private static RecordFinding record(UUID session, List<UUID> evidence) {
        return new RecordFinding(
                ID, null, FINDING, FindingKind.SHORTCOMING, says("chậm"), session, evidence, NOW);
    }
}
