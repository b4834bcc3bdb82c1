package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.conferenceHeld;
import static vn.giamsat.inspection.Given.draftPrepared;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.Given.returnedForMoreWork;
import static vn.giamsat.inspection.event.ConferenceOutcome.ADOPTED;
import static vn.giamsat.inspection.event.ConferenceOutcome.TO_BE_HELD_AGAIN;
import static vn.giamsat.inspection.rule.InspectionRule.A_DRAFT_CHANGED_AFTER_ITS_CONFERENCE_IS_DISCUSSED_ANEW_OR_EXPLAINED;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED;
import static vn.giamsat.inspection.rule.InspectionRule.A_REPORT_NAMES_A_DRAFT_THAT_EXISTS;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.value.Occasion;

class ReportToIssuerTests {

    @Test
    void an_adopted_draft_is_reported() {
        adopted()
                .when(Ask.report(1, Occasion.NOT_RECORDED))
                .expectEvents(new ReportedToIssuer(CASE, null, 1, null, null, null));
    }

    @Test
    void a_visit_may_be_reported_without_a_conference() {
        fixture()
                .given(openedVisit())
                .when(Ask.report(null, Occasion.NOT_RECORDED))
                .expectEvents(reported());
    }

    @Test
    void a_returned_report_is_followed_by_a_new_one() {
        fixture()
                .given(
                        opened(),
                        draftPrepared(1),
                        conferenceHeld(ADOPTED),
                        reported(),
                        returnedForMoreWork())
                .when(Ask.report(null, Occasion.NOT_RECORDED))
                .expectEvents(reported());
    }

    @Test
    void a_formal_case_without_a_conference_is_not_reported() {
        refused(
                fixture().given(opened(), draftPrepared(1)).when(Ask.report(1, NOW)),
                A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED);
    }

    @Test
    void a_conference_to_be_held_again_does_not_suffice() {
        refused(
                fixture()
                        .given(
                                opened(),
                                draftPrepared(1),
                                conferenceHeld(ADOPTED),
                                conferenceHeld(TO_BE_HELD_AGAIN))
                        .when(Ask.report(1, NOW)),
                A_FORMAL_CASE_IS_REPORTED_AFTER_ITS_DRAFT_WAS_ADOPTED);
    }

    @Test
    void a_draft_changed_since_its_conference_is_discussed_anew_or_says_why_not() {
        refused(
                adoptedAndChanged().when(Ask.report(null, NOW)),
                A_DRAFT_CHANGED_AFTER_ITS_CONFERENCE_IS_DISCUSSED_ANEW_OR_EXPLAINED);
        refused(
                adoptedAndChanged().when(Ask.report(2, " ", NOW)),
                A_DRAFT_CHANGED_AFTER_ITS_CONFERENCE_IS_DISCUSSED_ANEW_OR_EXPLAINED);
    }

    @Test
    void a_changed_draft_is_reported_with_the_reason_why_no_conference_was_held() {
        adoptedAndChanged()
                .when(Ask.report(2, "chỉ sửa lỗi chính tả", Occasion.NOT_RECORDED))
                .expectEvents(
                        new ReportedToIssuer(
                                CASE, null, 2, null, null, null, "chỉ sửa lỗi chính tả"));
    }

    @Test
    void the_draft_that_was_adopted_is_reported_though_there_is_a_later_one() {
        adoptedAndChanged()
                .when(Ask.report(1, Occasion.NOT_RECORDED))
                .expectEvents(new ReportedToIssuer(CASE, null, 1, null, null, null));
    }

    private static TestExecutor<Inspection> adoptedAndChanged() {
        return fixture()
                .given(opened(), draftPrepared(1), conferenceHeld(ADOPTED), draftPrepared(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void a_report_names_a_draft_that_exists(int version) {
        refused(adopted().when(Ask.report(version, NOW)), A_REPORT_NAMES_A_DRAFT_THAT_EXISTS);
    }

    @Test
    void the_issuer_returns_the_report_for_more_work() {
        fixture()
                .given(opened(), reported())
                .when(Ask.returnForMoreWork(Occasion.NOT_RECORDED, REASON))
                .expectEvents(new ReturnedForMoreWork(CASE, REASON, null, null));
    }

    @Test
    void what_was_not_reported_is_not_returned() {
        refused(
                adopted().when(Ask.returnForMoreWork(NOW, REASON)),
                ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED);
    }

    @Test
    void what_was_concluded_is_not_returned() {
        refused(
                fixture()
                        .given(opened(), reported(), concluded())
                        .when(Ask.returnForMoreWork(NOW, REASON)),
                ONLY_A_REPORT_WITH_THE_ISSUER_IS_RETURNED);
    }

    private static TestExecutor<Inspection> adopted() {
        return fixture().given(opened(), draftPrepared(1), conferenceHeld(ADOPTED));
    }
}
