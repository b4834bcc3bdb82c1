package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.AUTHOR;
import static vn.giamsat.inspection.Case.REVIEWER;
import static vn.giamsat.inspection.Case.by;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.findingApproved;
import static vn.giamsat.inspection.Given.findingRecorded;
import static vn.giamsat.inspection.Given.findingShown;
import static vn.giamsat.inspection.Given.findingSubmitted;
import static vn.giamsat.inspection.Given.findingWithdrawn;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.says;
import static vn.giamsat.inspection.rule.InspectionRule.AN_AMENDMENT_CHANGES_THE_FINDING;
import static vn.giamsat.inspection.rule.InspectionRule.A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE;
import static vn.giamsat.inspection.rule.InspectionRule.A_WITHDRAWN_FINDING_STAYS_AS_IT_IS;
import static vn.giamsat.inspection.rule.InspectionRule.NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_OF_THE_CASE_IS_NAMED;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.WithdrawFinding;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingWithdrawn;

class AmendFindingTests {

    private static final FindingAmended AMENDED =
            new FindingAmended(CASE, FINDING, FindingKind.LIMITATION, says("đã sửa"), REASON);
    private static final WithdrawFinding WITHDRAW = new WithdrawFinding(ID, null, FINDING, REASON);

    @Test
    void a_finding_is_amended_with_its_reason() {
        fixture()
                .given(opened(), findingRecorded())
                .when(Ask.amendFinding("đã sửa", REASON))
                .expectEvents(AMENDED);
    }

    @Test
    void an_amendment_changes_something() {
        refused(
                fixture()
                        .given(opened(), findingRecorded())
                        .when(Ask.amendFinding("chưa sâu sát", REASON)),
                AN_AMENDMENT_CHANGES_THE_FINDING);
    }

    @Test
    void an_amendment_does_not_take_the_text_away_without_a_note() {
        refused(
                fixture().given(opened(), findingRecorded()).when(Ask.amendFinding(null, REASON)),
                A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE);
    }

    @Test
    void a_finding_the_case_does_not_have_is_not_amended() {
        refused(
                fixture().given(opened()).when(Ask.amendFinding("đã sửa", REASON)),
                ONLY_A_FINDING_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void a_withdrawn_finding_is_not_amended() {
        refused(
                fixture()
                        .given(opened(), findingRecorded(), findingWithdrawn())
                        .when(Ask.amendFinding("đã sửa", REASON)),
                A_WITHDRAWN_FINDING_STAYS_AS_IT_IS);
    }

    @Test
    void amended_words_are_approved_anew_before_the_unit_sees_them() {
        refused(
                fixture()
                        .given(
                                opened(),
                                findingRecorded(),
                                findingSubmitted(),
                                findingApproved(),
                                findingShown(),
                                AMENDED)
                        .when(new ShowFindingToUnit(ID, null, FINDING)),
                ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT);
    }

    @Test
    void who_amended_a_finding_does_not_review_it_either() {
        refused(
                fixture()
                        .given(
                                opened(),
                                by(AUTHOR, findingRecorded()),
                                by(REVIEWER, AMENDED),
                                findingSubmitted())
                        .when(new ApproveFinding(ID, null, FINDING, null), REVIEWER),
                NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN);
    }

    @Test
    void a_finding_is_withdrawn_with_its_reason() {
        fixture()
                .given(opened(), findingRecorded(), findingSubmitted(), findingApproved())
                .when(WITHDRAW)
                .expectEvents(new FindingWithdrawn(CASE, FINDING, REASON));
    }

    @Test
    void a_finding_is_withdrawn_once() {
        refused(
                fixture().given(opened(), findingRecorded(), findingWithdrawn()).when(WITHDRAW),
                A_WITHDRAWN_FINDING_STAYS_AS_IT_IS);
    }

    @Test
    void a_finding_the_case_does_not_have_is_not_withdrawn() {
        refused(fixture().given(opened()).when(WITHDRAW), ONLY_A_FINDING_OF_THE_CASE_IS_NAMED);
    }
}
