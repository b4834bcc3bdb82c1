package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.REVIEWER;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.EVIDENCE;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.rule.InspectionRule.A_CLOSED_FILE_IS_NOT_CHANGED;
import static vn.giamsat.inspection.rule.InspectionRule.A_REASON_IS_GIVEN;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONCLUSION_ENDS_THE_FIELDWORK;
import static vn.giamsat.inspection.rule.InspectionRule.THE_FIELDWORK_RESTS_WHILE_THE_ISSUER_HAS_THE_REPORT;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.ReturnFinding;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.command.WithdrawEvidence;
import vn.giamsat.inspection.command.WithdrawFinding;

import java.util.stream.Stream;

class StageOfEveryCommandTests {

    private static final String NONE = " ";

    static Stream<Object> whatShapesTheResult() {
        return Stream.of(
                Ask.receiveSelfReport(NOW),
                Ask.returnSelfReport(NOW, REASON),
                Ask.extend(1, NOW, REASON),
                Ask.adjust("chủ đề khác", NOW, REASON),
                Ask.requestSupplement(NOW),
                new WithdrawEvidence(ID, null, EVIDENCE, REASON),
                Ask.recordFinding(NOW),
                Ask.amendFinding("thiếu sót", REASON),
                new WithdrawFinding(ID, null, FINDING, REASON),
                new SubmitFindingForReview(ID, null, FINDING),
                new ApproveFinding(ID, null, FINDING, null),
                new ReturnFinding(ID, null, FINDING, REASON),
                Ask.prepareDraft(NOW),
                Ask.holdConference(1, NOW),
                Ask.report(null, NOW));
    }

    static Stream<Object> whatNeedsAnOpenFile() {
        return Stream.of(
                Ask.announce(NOW),
                Ask.receiveSupplement("giải trình", NOW),
                Ask.holdSession(NOW),
                Ask.nameMember(NOW),
                Ask.withdrawMember(REASON),
                Ask.recordUpwardRequest(NOW),
                Ask.recordOralRemarks(NOW),
                Ask.addEvidence(),
                new ShowFindingToUnit(ID, null, FINDING),
                Ask.returnForMoreWork(NOW, REASON),
                Ask.conclude(NOW),
                Ask.deliver(NOW),
                Ask.directSuperior(NOW),
                Ask.escalate(NOW, REASON),
                Ask.close(NOW));
    }

    static Stream<Object> everythingButLatePapers() {
        return Stream.concat(whatShapesTheResult(), whatNeedsAnOpenFile());
    }

    static Stream<Object> unexplained() {
        return Stream.of(
                Ask.returnSelfReport(NOW, NONE),
                Ask.extend(1, NOW, NONE),
                Ask.adjust("chủ đề khác", NOW, NONE),
                new WithdrawEvidence(ID, null, EVIDENCE, NONE),
                Ask.withdrawMember(NONE),
                Ask.amendFinding("thiếu sót", NONE),
                new WithdrawFinding(ID, null, FINDING, NONE),
                new ReturnFinding(ID, null, FINDING, NONE),
                Ask.returnForMoreWork(NOW, NONE),
                Ask.correct("420", NOW, NONE),
                Ask.escalate(NOW, NONE));
    }

    @ParameterizedTest
    @MethodSource("whatShapesTheResult")
    void the_fieldwork_rests_while_the_issuer_has_the_report(Object command) {
        refused(
                fixture().given(Given.opened(), Given.reported()).when(command, REVIEWER),
                THE_FIELDWORK_RESTS_WHILE_THE_ISSUER_HAS_THE_REPORT);
    }

    @ParameterizedTest
    @MethodSource("whatShapesTheResult")
    void the_conclusion_ends_the_fieldwork(Object command) {
        refused(
                fixture()
                        .given(Given.opened(), Given.reported(), Given.concluded())
                        .when(command, REVIEWER),
                THE_CONCLUSION_ENDS_THE_FIELDWORK);
    }

    @ParameterizedTest
    @MethodSource("everythingButLatePapers")
    void a_closed_file_is_not_changed(Object command) {
        refused(
                fixture().given(Given.openedVisit(), Given.closed()).when(command, REVIEWER),
                A_CLOSED_FILE_IS_NOT_CHANGED);
    }

    @ParameterizedTest
    @MethodSource("everythingButLatePapers")
    void an_archived_file_is_not_changed(Object command) {
        refused(
                fixture()
                        .given(Given.openedVisit(), Given.closed(), Given.archived())
                        .when(command, REVIEWER),
                A_CLOSED_FILE_IS_NOT_CHANGED);
    }

    @ParameterizedTest
    @MethodSource("unexplained")
    void a_reason_is_given(Object command) {
        refused(fixture().given(Given.opened()).when(command, REVIEWER), A_REASON_IS_GIVEN);
    }
}
