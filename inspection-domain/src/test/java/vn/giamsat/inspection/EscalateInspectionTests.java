package vn.giamsat.inspection;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_BODY_DOES_NOT_EXAMINE_ITSELF;
import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.DELEGATION;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.ISSUER;
import static vn.giamsat.inspection.Given.MEMBER;
import static vn.giamsat.inspection.Given.OTHER;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.findingRecorded;
import static vn.giamsat.inspection.Given.findingWithdrawn;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ESCALATION_GOES_TO_A_BODY_OF_THE_REGISTER;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ESCALATION_NEEDS_A_SIGN_OF_VIOLATION;
import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_NOT_ESCALATED_FROM_ITSELF;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS;
import static vn.giamsat.inspection.rule.InspectionRule.A_FINDING_IS_ESCALATED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_WITHDRAWN_FINDING_STAYS_AS_IT_IS;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_FINDING_OF_THE_CASE_IS_NAMED;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.command.EscalateInspection;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class EscalateInspectionTests {

    private static final FindingRecorded SIGN =
            findingRecorded(FINDING, FindingKind.SIGN_OF_VIOLATION);
    private static final FindingApproved APPROVED = new FindingApproved(CASE, FINDING, null);
    private static final InspectionEscalated ESCALATED =
            new InspectionEscalated(
                    CASE,
                    OTHER,
                    OTHER,
                    List.of(FINDING),
                    null,
                    REASON,
                    NOW.on(),
                    null,
                    SUBJECT.value(),
                    THEME,
                    ISSUER);

    @Test
    void a_sign_of_violation_leads_to_a_case_of_its_own() {
        fixture()
                .given(opened(), SIGN, APPROVED)
                .when(Ask.escalate(NOW, REASON))
                .expectEvents(ESCALATED);
    }

    @Test
    void the_new_case_has_the_theme_as_it_was_adjusted_last() {
        PeriodExamined longer = new PeriodExamined(LocalDate.of(2022, 1, 28), null, "hơn 2 năm");
        InspectionEscalated withTheOtherTheme =
                new InspectionEscalated(
                        CASE,
                        OTHER,
                        OTHER,
                        List.of(FINDING),
                        null,
                        REASON,
                        NOW.on(),
                        null,
                        SUBJECT.value(),
                        "chủ đề khác",
                        ISSUER);
        fixture()
                .given(
                        opened(),
                        adjusted("chủ đề khác", null),
                        adjusted(null, longer),
                        SIGN,
                        APPROVED)
                .when(Ask.escalate(NOW, REASON))
                .expectEvents(withTheOtherTheme);
    }

    /** Ban Thường vụ turns to the Ủy ban Kiểm tra of the same committee. */
    @Test
    void the_issuing_body_may_turn_to_another_body_of_the_register() {
        Issuer commission = new Issuer("Ủy ban Kiểm tra Tỉnh ủy", SUPERIOR.value(), null);
        issuedBy(new Issuer("Ban Thường vụ Tỉnh ủy", MEMBER, null))
                .when(escalate(commission))
                .expectEvents(
                        new InspectionEscalated(
                                CASE,
                                OTHER,
                                OTHER,
                                List.of(FINDING),
                                null,
                                REASON,
                                NOW.on(),
                                null,
                                SUBJECT.value(),
                                THEME,
                                commission));
    }

    @Test
    void whom_it_turns_to_is_in_the_register() {
        refused(
                issuedBy(new Issuer("Ban Thường vụ Tỉnh ủy", MEMBER, null))
                        .when(escalate(new Issuer("Một cấp ủy khác", null, null))),
                AN_ESCALATION_GOES_TO_A_BODY_OF_THE_REGISTER);
    }

    @Test
    void the_unit_examined_does_not_inspect_itself() {
        refused(
                issuedBy(new Issuer("Ban Thường vụ Tỉnh ủy", MEMBER, null))
                        .when(escalate(new Issuer("Huyện ủy", SUBJECT.value(), null))),
                A_BODY_DOES_NOT_EXAMINE_ITSELF);
    }

    private static TestExecutor<Inspection> issuedBy(Issuer issuer) {
        var proposed =
                new DelegationProposed(
                        DELEGATION.value(),
                        "Đoàn giám sát",
                        CaseKind.THEMATIC_SUPERVISION,
                        Origin.PROGRAMME,
                        issuer,
                        THEME,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
        return fixture(Map.of(DELEGATION.value(), List.of(proposed)))
                .given(opened(), SIGN, APPROVED);
    }

    private static EscalateInspection escalate(Issuer to) {
        return new EscalateInspection(
                ID,
                null,
                new DelegationId(OTHER),
                new InspectionId(OTHER),
                List.of(FINDING),
                null,
                REASON,
                to,
                NOW);
    }

    @Test
    void a_sign_that_nobody_has_approved_is_not_escalated() {
        refused(
                fixture().given(opened(), SIGN).when(Ask.escalate(NOW, REASON)),
                A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS);
    }

    @Test
    void a_sign_amended_since_its_approval_is_approved_anew_first() {
        var amended =
                new FindingAmended(
                        CASE,
                        FINDING,
                        FindingKind.SIGN_OF_VIOLATION,
                        Given.says("nội dung khác"),
                        REASON);
        refused(
                fixture().given(opened(), SIGN, APPROVED, amended).when(Ask.escalate(NOW, REASON)),
                A_CONCLUSION_RESTS_ON_APPROVED_FINDINGS);
    }

    @Test
    void a_limitation_alone_is_not_escalated() {
        refused(
                fixture()
                        .given(opened(), findingRecorded(), APPROVED)
                        .when(Ask.escalate(NOW, REASON)),
                AN_ESCALATION_NEEDS_A_SIGN_OF_VIOLATION);
    }

    @Test
    void an_escalation_without_findings_is_refused() {
        refused(
                fixture().given(opened(), SIGN).when(escalate(new InspectionId(OTHER))),
                AN_ESCALATION_NEEDS_A_SIGN_OF_VIOLATION);
    }

    @Test
    void a_finding_the_case_does_not_have_is_not_escalated() {
        refused(
                fixture()
                        .given(opened(), SIGN, APPROVED)
                        .when(escalate(new InspectionId(OTHER), FINDING, OTHER)),
                ONLY_A_FINDING_OF_THE_CASE_IS_NAMED);
    }

    @Test
    void a_withdrawn_sign_is_not_escalated() {
        refused(
                fixture().given(opened(), SIGN, findingWithdrawn()).when(Ask.escalate(NOW, REASON)),
                A_WITHDRAWN_FINDING_STAYS_AS_IT_IS);
    }

    @Test
    void a_finding_is_not_escalated_twice() {
        refused(
                fixture()
                        .given(opened(), SIGN, APPROVED, ESCALATED)
                        .when(Ask.escalate(NOW, REASON)),
                A_FINDING_IS_ESCALATED_ONCE);
    }

    @Test
    void a_case_is_not_escalated_into_itself() {
        refused(
                fixture().given(opened(), SIGN).when(escalate(ID, FINDING)),
                A_CASE_IS_NOT_ESCALATED_FROM_ITSELF);
    }

    private static InspectionAdjusted adjusted(
            @Nullable String theme, @Nullable PeriodExamined period) {
        return new InspectionAdjusted(CASE, theme, period, null, REASON, null, null);
    }

    private static EscalateInspection escalate(InspectionId into, UUID... findings) {
        return new EscalateInspection(
                ID,
                null,
                new DelegationId(OTHER),
                into,
                List.of(findings),
                null,
                REASON,
                ISSUER,
                NOW);
    }
}
