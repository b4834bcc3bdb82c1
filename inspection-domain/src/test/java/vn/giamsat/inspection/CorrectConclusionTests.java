package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.paper;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONCLUSION_COMES_FIRST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.event.DocumentType;
import vn.giamsat.inspection.event.ConclusionCorrected;

class CorrectConclusionTests {

    private static final ConclusionCorrected CORRECTED =
            new ConclusionCorrected(
                    CASE,
                    paper(DocumentType.NOTICE, "420", "2024-07-05"),
                    "sửa hạn của R1",
                    REASON,
                    NOW.on(),
                    null);

    @Test
    void a_conclusion_is_corrected_by_a_new_document() {
        fixture()
                .given(opened(), reported(), concluded())
                .when(Ask.correct("420", NOW, REASON))
                .expectEvents(CORRECTED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"415", "0415", "415-TB/TU", "420"})
    void a_correction_has_a_document_of_its_own(String number) {
        refused(
                fixture()
                        .given(opened(), reported(), concluded(), CORRECTED)
                        .when(Ask.correct(number, NOW, REASON)),
                A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN);
    }

    @Test
    void what_was_not_concluded_is_not_corrected() {
        refused(
                fixture().given(opened(), reported()).when(Ask.correct("420", NOW, REASON)),
                THE_CONCLUSION_COMES_FIRST);
    }
}
