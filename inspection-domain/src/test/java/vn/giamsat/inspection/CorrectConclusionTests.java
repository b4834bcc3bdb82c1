package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.EVIDENCE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.ISSUER;
import static vn.giamsat.inspection.Given.OTHER;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.archived;
import static vn.giamsat.inspection.Given.closed;
import static vn.giamsat.inspection.Given.delivered;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.paper;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN;
import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_IS_DATED_ON_OR_AFTER_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_IS_DELIVERED_ON_OR_AFTER_ITS_DATE;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_CORRECTION_OF_THE_CASE_IS_DELIVERED;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONCLUSION_COMES_FIRST;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_IS_DELIVERED_BEFORE_ITS_CORRECTIONS;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.inspection.command.CorrectConclusion;
import vn.giamsat.inspection.command.DeliverCorrection;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.CorrectionDelivered;

import java.time.LocalDate;
import java.util.List;

class CorrectConclusionTests {

    private static final ConclusionCorrected CORRECTED =
            new ConclusionCorrected(
                    CASE,
                    paper(DocumentType.NOTICE, "420", "2024-07-05"),
                    "sửa hạn của R1",
                    REASON,
                    NOW.on(),
                    null,
                    OTHER);

    @Test
    void a_conclusion_is_corrected_by_a_new_document() {
        fixture()
                .given(opened(), reported(), Given.concluded())
                .when(Ask.correct("420", NOW, REASON))
                .expectEvents(CORRECTED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"415", "0415", "415-TB/TU", "420"})
    void a_correction_has_a_document_of_its_own(String number) {
        refused(
                fixture()
                        .given(opened(), reported(), Given.concluded(), CORRECTED)
                        .when(Ask.correct(number, NOW, REASON)),
                A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN);
    }

    @Test
    void the_same_number_of_another_term_is_another_document() {
        fixture()
                .given(opened(), reported(), concluded(of("2020-2025", "415")))
                .when(correct(of("2025-2030", "415")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_number_of_the_same_term_is_the_same_document() {
        refused(
                fixture()
                        .given(opened(), reported(), concluded(of("2020-2025", "415")))
                        .when(correct(of("2020-2025", "415"))),
                A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN);
    }

    @Test
    void a_number_whose_term_one_of_them_does_not_say_is_not_taken_for_another() {
        refused(
                fixture()
                        .given(opened(), reported(), concluded(of("2020-2025", "415")))
                        .when(correct(of(null, "415"))),
                A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN);
        refused(
                fixture()
                        .given(opened(), reported(), concluded(of(null, "415")))
                        .when(correct(of("2025-2030", "415"))),
                A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN);
    }

    @Test
    void a_correction_is_not_dated_before_the_notice() {
        var before =
                new Document(
                        DocumentType.NOTICE,
                        ISSUER.name(),
                        null,
                        "420",
                        null,
                        LocalDate.of(2024, 6, 27),
                        null);
        refused(
                fixture()
                        .given(opened(), reported(), concluded(of(null, "415")))
                        .when(correct(before)),
                A_CORRECTION_IS_DATED_ON_OR_AFTER_THE_NOTICE);
    }

    @Test
    void the_notice_is_corrected_after_the_file_was_closed_and_in_the_archive() {
        fixture()
                .given(opened(), reported(), Given.concluded(), delivered(), closed())
                .when(Ask.correct("420", NOW, REASON))
                .expectEvents(CORRECTED);
        fixture()
                .given(opened(), reported(), Given.concluded(), delivered(), closed(), archived())
                .when(Ask.correct("420", NOW, REASON))
                .expectEvents(CORRECTED);
    }

    @Test
    void a_correction_is_delivered_after_the_file_was_closed() {
        fixture()
                .given(opened(), reported(), Given.concluded(), delivered(), closed(), CORRECTED)
                .when(Ask.deliverCorrection(NOW))
                .expectEvents(
                        new CorrectionDelivered(
                                CASE, OTHER, List.of(SUBJECT.value()), null, NOW.on(), null));
    }

    @Test
    void the_notice_comes_before_its_correction() {
        refused(
                fixture()
                        .given(opened(), reported(), Given.concluded(), CORRECTED)
                        .when(Ask.deliverCorrection(NOW)),
                THE_NOTICE_IS_DELIVERED_BEFORE_ITS_CORRECTIONS);
    }

    @Test
    void what_was_not_corrected_is_not_delivered() {
        refused(
                fixture()
                        .given(opened(), reported(), Given.concluded(), delivered())
                        .when(Ask.deliverCorrection(NOW)),
                ONLY_A_CORRECTION_OF_THE_CASE_IS_DELIVERED);
    }

    @Test
    void a_correction_is_not_delivered_before_its_date() {
        refused(
                fixture()
                        .given(opened(), reported(), Given.concluded(), delivered(), CORRECTED)
                        .when(Ask.deliverCorrection(on("2024-07-04"))),
                A_CORRECTION_IS_DELIVERED_ON_OR_AFTER_ITS_DATE);
    }

    @Test
    void the_subject_gets_a_correction_before_others_or_together_with_them() {
        var toTheSuperior = new DeliverCorrection(ID, null, OTHER, List.of(SUPERIOR), null, NOW);
        refused(
                fixture()
                        .given(opened(), reported(), Given.concluded(), delivered(), CORRECTED)
                        .when(toTheSuperior),
                THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE);
    }

    @Test
    void what_was_not_concluded_is_not_corrected() {
        refused(
                fixture().given(opened(), reported()).when(Ask.correct("420", NOW, REASON)),
                THE_CONCLUSION_COMES_FIRST);
    }

    private static Document of(@Nullable String term, String number) {
        return new Document(
                DocumentType.NOTICE,
                ISSUER.name(),
                term,
                number,
                null,
                LocalDate.of(2024, 6, 28),
                null);
    }

    private static ConclusionIssued concluded(Document notice) {
        ConclusionIssued issued = Given.concluded();
        return new ConclusionIssued(
                issued.inspection(),
                notice,
                issued.summary(),
                issued.recommendations(),
                issued.occurredOn(),
                issued.lateReason(),
                issued.delegation(),
                issued.subject());
    }

    private static CorrectConclusion correct(Document document) {
        return new CorrectConclusion(ID, null, EVIDENCE, document, "sửa hạn của R1", REASON, NOW);
    }
}
