package vn.giamsat.delegation;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.ISSUER;
import static vn.giamsat.delegation.Story.NAME;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.THEME;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_A_NAME_AND_A_THEME;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Origin;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

class ProposeDelegationTests {

    private static final InspectionId BEFORE =
            InspectionId.of("00000000-0000-7000-8000-0000000000ff");

    @Test
    void a_delegation_is_proposed() {
        given().when(propose(CaseKind.THEMATIC_SUPERVISION, Origin.PROGRAMME, null))
                .expectEvents(proposed());
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLIANCE_INSPECTION", "SUSPICION_INSPECTION"})
    void an_escalated_delegation_names_the_case_before_it(CaseKind kind) {
        given().when(propose(kind, Origin.ESCALATED, BEFORE))
                .expectEvents(
                        new DelegationProposed(
                                ID.value(),
                                NAME,
                                kind,
                                Origin.ESCALATED,
                                ISSUER,
                                THEME,
                                List.of(),
                                null,
                                BEFORE.value(),
                                TODAY,
                                null));
    }

    @ParameterizedTest
    @EnumSource(names = {"THEMATIC_SUPERVISION", "INSPECTION_VISIT"})
    void an_escalated_case_leads_to_an_inspection(CaseKind kind) {
        refused(
                given().when(propose(kind, Origin.ESCALATED, BEFORE)),
                AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION);
    }

    @Test
    void only_an_escalated_delegation_names_the_case_before_it() {
        refused(
                given().when(propose(CaseKind.SUSPICION_INSPECTION, Origin.UNPLANNED, BEFORE)),
                ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT);
    }

    @Test
    void where_the_case_before_is_on_paper_only_it_is_said_so() {
        refused(
                given().when(propose(CaseKind.SUSPICION_INSPECTION, Origin.ESCALATED, null)),
                AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM);
        given().when(
                        new ProposeDelegation(
                                ID,
                                NAME,
                                CaseKind.SUSPICION_INSPECTION,
                                Origin.ESCALATED,
                                ISSUER,
                                THEME,
                                List.of(),
                                null,
                                null,
                                NOW,
                                "hồ sơ giấy năm 2019"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_delegation_has_a_name() {
        refused(given().when(propose(" ", THEME, NOW)), A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    @Test
    void a_delegation_has_a_theme() {
        refused(given().when(propose(NAME, " ", NOW)), A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    @Test
    void a_proposal_does_not_lie_in_the_future() {
        refused(given().when(propose(NAME, THEME, TOMORROW)), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    private static ProposeDelegation propose(
            CaseKind kind, Origin origin, @Nullable InspectionId before) {
        return new ProposeDelegation(
                ID, NAME, kind, origin, ISSUER, THEME, List.of(), null, before, NOW);
    }

    private static ProposeDelegation propose(String name, String theme, Occasion occasion) {
        return new ProposeDelegation(
                ID,
                name,
                CaseKind.THEMATIC_SUPERVISION,
                Origin.PROGRAMME,
                ISSUER,
                theme,
                List.of(),
                null,
                null,
                occasion);
    }
}
