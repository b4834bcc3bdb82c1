package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.DECISION;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.NOTICE;
import static vn.giamsat.inspection.Given.RECOMMENDATION;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.drawn;
import static vn.giamsat.inspection.Given.findingRecorded;
import static vn.giamsat.inspection.Given.findingWithdrawn;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.paper;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.Given.returnedForMoreWork;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_IS_A_NOTICE_OR_A_CONCLUSION;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_IS_ISSUED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_CONCLUDED_ON_A_REPORT;
import static vn.giamsat.inspection.rule.InspectionRule.A_RECOMMENDATION_IS_DUE_ON_OR_AFTER_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.A_RECOMMENDATION_SAYS_WHAT_IS_TO_BE_DONE;
import static vn.giamsat.inspection.rule.InspectionRule.A_WITHDRAWN_FINDING_STAYS_AS_IT_IS;
import static vn.giamsat.inspection.rule.InspectionRule.EACH_RECOMMENDATION_HAS_ITS_OWN_ID;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_OF_THE_CASE_IS_NAMED;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_HAS_ITS_NUMBER_AND_DATE;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.value.Occasion;

import java.util.List;

class IssueConclusionTests {

    @Test
    void the_issuer_concludes_on_the_report() {
        withTheIssuer().when(Ask.conclude(Occasion.NOT_RECORDED)).expectEvents(concluded());
    }

    @Test
    void a_visit_may_be_concluded_without_a_report() {
        fixture()
                .given(openedVisit())
                .when(Ask.conclude(Occasion.NOT_RECORDED))
                .expectEvents(concluded());
    }

    @Test
    void a_recommendation_may_fall_due_on_the_day_of_the_notice_or_never() {
        withTheIssuer()
                .when(conclude(NOTICE, drawn(RECOMMENDATION, "2024-06-28"), drawn(FINDING, null)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_formal_case_is_not_concluded_without_a_report() {
        refused(
                fixture().given(opened()).when(Ask.conclude(NOW)),
                A_FORMAL_CASE_IS_CONCLUDED_ON_A_REPORT);
    }

    @Test
    void a_returned_report_is_not_concluded_on() {
        refused(
                fixture()
                        .given(opened(), reported(), returnedForMoreWork())
                        .when(Ask.conclude(NOW)),
                A_FORMAL_CASE_IS_CONCLUDED_ON_A_REPORT);
    }

    @Test
    void a_conclusion_is_not_issued_twice() {
        refused(
                fixture().given(opened(), reported(), concluded()).when(Ask.conclude(NOW)),
                A_CONCLUSION_IS_ISSUED_ONCE);
    }

    @Test
    void a_decision_is_no_notice() {
        refused(withTheIssuer().when(conclude(DECISION)), A_CONCLUSION_IS_A_NOTICE_OR_A_CONCLUSION);
    }

    @Test
    void a_notice_without_number_and_symbol_is_refused() {
        refused(
                withTheIssuer().when(conclude(paper(DocumentType.NOTICE, null, "2024-06-28"))),
                THE_NOTICE_HAS_ITS_NUMBER_AND_DATE);
    }

    @Test
    void a_notice_without_its_date_is_refused() {
        var undated = new Document(DocumentType.NOTICE, null, null, null, "415-TB/TU", null, null);
        refused(withTheIssuer().when(conclude(undated)), THE_NOTICE_HAS_ITS_NUMBER_AND_DATE);
    }

    @Test
    void a_notice_is_not_dated_in_the_future() {
        refused(
                withTheIssuer().when(conclude(paper(DocumentType.NOTICE, "415", "2024-07-21"))),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_recommendation_is_not_due_before_the_notice() {
        refused(
                withTheIssuer().when(conclude(NOTICE, drawn(RECOMMENDATION, "2024-06-27"))),
                A_RECOMMENDATION_IS_DUE_ON_OR_AFTER_THE_NOTICE);
    }

    @Test
    void two_recommendations_do_not_share_an_id() {
        var drawn = drawn(RECOMMENDATION, null);
        refused(
                withTheIssuer().when(conclude(NOTICE, drawn, drawn)),
                EACH_RECOMMENDATION_HAS_ITS_OWN_ID);
    }

    @Test
    void a_recommendation_without_words_is_refused() {
        var wordless =
                new RecommendationDrawn(
                        RECOMMENDATION, "R1", " ", Given.SUBJECT.value(), null, null, List.of());
        refused(
                withTheIssuer().when(conclude(NOTICE, wordless)),
                A_RECOMMENDATION_SAYS_WHAT_IS_TO_BE_DONE);
    }

    @Test
    void a_recommendation_rests_on_findings_of_the_case() {
        refused(
                withTheIssuer().when(conclude(NOTICE, drawn(RECOMMENDATION, null, FINDING))),
                ONLY_A_FINDING_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void a_recommendation_rests_on_findings_that_were_approved() {
        refused(
                fixture()
                        .given(opened(), findingRecorded(), reported())
                        .when(conclude(NOTICE, drawn(RECOMMENDATION, null, FINDING))),
                A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS);
        fixture()
                .given(opened(), findingRecorded(), approved(), reported())
                .when(conclude(NOTICE, drawn(RECOMMENDATION, null, FINDING)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_recommendation_does_not_rest_on_a_withdrawn_finding() {
        refused(
                fixture()
                        .given(opened(), findingRecorded(), findingWithdrawn(), reported())
                        .when(conclude(NOTICE, drawn(RECOMMENDATION, null, FINDING))),
                A_WITHDRAWN_FINDING_STAYS_AS_IT_IS);
    }

    private static FindingApproved approved() {
        return new FindingApproved(Given.CASE, FINDING, null);
    }

    private static TestExecutor<Inspection> withTheIssuer() {
        return fixture().given(opened(), reported());
    }

    private static IssueConclusion conclude(Document notice, RecommendationDrawn... drawn) {
        return new IssueConclusion(ID, null, notice, "Kết quả giám sát", List.of(drawn), NOW);
    }
}
