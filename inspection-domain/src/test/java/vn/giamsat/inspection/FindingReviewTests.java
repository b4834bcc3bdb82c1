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
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.findingApproved;
import static vn.giamsat.inspection.Given.findingRecorded;
import static vn.giamsat.inspection.Given.findingShown;
import static vn.giamsat.inspection.Given.findingSubmitted;
import static vn.giamsat.inspection.Given.findingWithdrawn;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.rule.InspectionRule.A_FINDING_IS_SHOWN_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_REVIEWER_IS_KNOWN;
import static vn.giamsat.inspection.rule.InspectionRule.A_WITHDRAWN_FINDING_STAYS_AS_IT_IS;
import static vn.giamsat.inspection.rule.InspectionRule.NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_DRAFT_IS_SUBMITTED_FOR_REVIEW;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_IN_REVIEW_IS_DECIDED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_OF_THE_CASE_IS_NAMED;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.ReturnFinding;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.event.FindingReturned;

import java.util.stream.Stream;

class FindingReviewTests {

    private static final SubmitFindingForReview SUBMIT =
            new SubmitFindingForReview(ID, null, FINDING);
    private static final ApproveFinding APPROVE = new ApproveFinding(ID, null, FINDING, null);
    private static final ReturnFinding RETURN = new ReturnFinding(ID, null, FINDING, REASON);
    private static final ShowFindingToUnit SHOW = new ShowFindingToUnit(ID, null, FINDING);

    static Stream<Object> everyStep() {
        return Stream.of(SUBMIT, APPROVE, RETURN, SHOW);
    }

    static Stream<Object> everyDecision() {
        return Stream.of(APPROVE, RETURN);
    }

    @Test
    void a_draft_is_submitted() {
        fixture()
                .given(opened(), findingRecorded())
                .when(SUBMIT, AUTHOR)
                .expectEvents(findingSubmitted());
    }

    @Test
    void a_returned_finding_is_a_draft_again() {
        fixture()
                .given(
                        opened(),
                        findingRecorded(),
                        findingSubmitted(),
                        new FindingReturned(CASE, FINDING, REASON))
                .when(SUBMIT, AUTHOR)
                .expectEvents(findingSubmitted());
    }

    @Test
    void a_finding_in_review_is_not_submitted_again() {
        refused(inReview().when(SUBMIT, AUTHOR), ONLY_A_DRAFT_IS_SUBMITTED_FOR_REVIEW);
    }

    @Test
    void another_member_approves() {
        inReview().when(APPROVE, REVIEWER).expectEvents(findingApproved());
    }

    @Test
    void another_member_returns_with_the_reason() {
        inReview().when(RETURN, REVIEWER).expectEvents(new FindingReturned(CASE, FINDING, REASON));
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void nobody_decides_about_a_finding_of_their_own(Object decision) {
        refused(inReview().when(decision, AUTHOR), NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN);
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void an_unknown_reviewer_decides_nothing(Object decision) {
        refused(inReview().when(decision), A_REVIEWER_IS_KNOWN);
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void only_a_finding_in_review_is_decided(Object decision) {
        refused(
                fixture().given(opened(), findingRecorded()).when(decision, REVIEWER),
                ONLY_A_FINDING_IN_REVIEW_IS_DECIDED);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void a_finding_the_case_does_not_have_takes_no_step(Object step) {
        refused(
                fixture().given(opened()).when(step, REVIEWER),
                ONLY_A_FINDING_OF_THE_CASE_IS_NAMED);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void a_withdrawn_finding_takes_no_step(Object step) {
        refused(
                fixture()
                        .given(opened(), findingRecorded(), findingWithdrawn())
                        .when(step, REVIEWER),
                A_WITHDRAWN_FINDING_STAYS_AS_IT_IS);
    }

    @Test
    void an_approved_finding_is_shown_even_after_the_conclusion() {
        fixture()
                .given(
                        opened(),
                        findingRecorded(),
                        findingSubmitted(),
                        findingApproved(),
                        reported(),
                        concluded())
                .when(SHOW)
                .expectEvents(findingShown());
    }

    @Test
    void a_finding_in_review_is_not_shown() {
        refused(inReview().when(SHOW), ONLY_AN_APPROVED_FINDING_IS_SHOWN_TO_THE_UNIT);
    }

    @Test
    void a_finding_is_shown_once() {
        refused(
                fixture()
                        .given(
                                opened(),
                                findingRecorded(),
                                findingSubmitted(),
                                findingApproved(),
                                findingShown())
                        .when(SHOW),
                A_FINDING_IS_SHOWN_ONCE);
    }

    private static TestExecutor<Inspection> inReview() {
        return fixture().given(opened(), by(AUTHOR, findingRecorded()), findingSubmitted());
    }
}
