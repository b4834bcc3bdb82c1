package vn.giamsat.delegation;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM;
import static vn.giamsat.delegation.Story.BON;
import static vn.giamsat.delegation.Story.CHI;
import static vn.giamsat.delegation.Story.DECISION;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.ISSUER;
import static vn.giamsat.delegation.Story.NAME;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.THEME;
import static vn.giamsat.delegation.Story.THU;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.decision;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.id;
import static vn.giamsat.delegation.Story.member;
import static vn.giamsat.delegation.Story.paper;
import static vn.giamsat.delegation.Story.period;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_A_NAME_AND_A_THEME;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_LEADER;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_SECRETARY;
import static vn.giamsat.delegation.rule.DelegationRule.A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION;
import static vn.giamsat.delegation.rule.DelegationRule.A_MEMBERSHIP_IS_NAMED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERIOD_EXAMINED_RUNS_FORWARD;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERSON_SERVES_IN_ONE_POST;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.rule.Rule;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

class FoundDelegationTests {

    private static final CaseKind SUPERVISION = CaseKind.THEMATIC_SUPERVISION;

    @Test
    void a_delegation_is_founded_by_a_decision() {
        given().when(found(SUPERVISION, DECISION, BON, CHI)).expectEvents(founded());
    }

    @Test
    void number_and_date_of_the_decision_may_be_missing() {
        var incomplete = decision(null, null);
        given().when(found(SUPERVISION, incomplete, BON))
                .expectEvents(founded(SUPERVISION, incomplete, List.of(BON)));
    }

    @Test
    void a_record_may_name_no_leader() {
        given().when(found(SUPERVISION, DECISION, CHI)).expectSuccessfulHandlerExecution();
    }

    @Test
    void deputies_and_members_are_as_many_as_needed() {
        var deputies = List.of(Post.DEPUTY_LEADER, Post.DEPUTY_LEADER, Post.MEMBER, Post.MEMBER);
        var team = new Member[deputies.size()];
        for (int i = 0; i < team.length; i++) {
            team[i] = member(10 + i, "Nguyễn Văn An", deputies.get(i));
        }
        given().when(found(SUPERVISION, DECISION, team)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_visit_may_have_no_decision() {
        given().when(found(CaseKind.INSPECTION_VISIT, null, BON))
                .expectEvents(founded(CaseKind.INSPECTION_VISIT, null, List.of(BON)));
    }

    @Test
    void an_escalated_delegation_names_the_case_before_it_or_says_why_not() {
        expectRefusal(escalated(null, null), AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM);
        expectRefusal(escalated(null, " "), AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM);
        given().when(escalated(null, "hồ sơ giấy")).expectSuccessfulHandlerExecution();
        given().when(escalated(new InspectionId(Story.id(9)), null))
                .expectSuccessfulHandlerExecution();
    }

    private static FoundDelegation escalated(
            @Nullable InspectionId before, @Nullable String departure) {
        return new FoundDelegation(
                ID,
                NAME,
                CaseKind.SUSPICION_INSPECTION,
                Origin.ESCALATED,
                ISSUER,
                DECISION,
                THEME,
                List.of(),
                List.of(),
                null,
                before,
                NOW,
                departure);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSPECTION_VISIT")
    void a_formal_delegation_is_founded_by_a_decision(CaseKind kind) {
        expectRefusal(found(kind, null, BON), A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION);
    }

    @Test
    void a_plan_does_not_found_a_formal_delegation() {
        expectRefusal(
                found(SUPERVISION, paper(DocumentType.PLAN, "1377", TODAY), BON),
                A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION);
    }

    @Test
    void a_delegation_has_one_leader() {
        expectRefusal(
                found(SUPERVISION, DECISION, BON, member(9, "Vũ", Post.LEADER)),
                A_DELEGATION_HAS_ONE_LEADER);
    }

    @Test
    void a_delegation_has_one_secretary() {
        expectRefusal(
                found(SUPERVISION, DECISION, THU, member(9, "Vũ", Post.SECRETARY)),
                A_DELEGATION_HAS_ONE_SECRETARY);
    }

    @Test
    void a_person_serves_in_one_post() {
        expectRefusal(
                found(
                        SUPERVISION,
                        DECISION,
                        member(1, "Vũ", Post.LEADER, id(77)),
                        member(2, "Vũ", Post.MEMBER, id(77))),
                A_PERSON_SERVES_IN_ONE_POST);
    }

    @Test
    void a_membership_is_named_once() {
        expectRefusal(
                found(SUPERVISION, DECISION, BON, member(1, "Vũ", Post.MEMBER)),
                A_MEMBERSHIP_IS_NAMED_ONCE);
    }

    @Test
    void a_delegation_has_a_name() {
        expectRefusal(found(" ", THEME, null, NOW), A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    @Test
    void a_delegation_has_a_theme() {
        expectRefusal(found(NAME, " ", null, NOW), A_DELEGATION_HAS_A_NAME_AND_A_THEME);
    }

    @Test
    void a_period_examined_runs_forward() {
        expectRefusal(
                found(NAME, THEME, period(TODAY, TODAY.minusDays(1)), NOW),
                A_PERIOD_EXAMINED_RUNS_FORWARD);
    }

    @Test
    void a_decision_is_not_dated_in_the_future() {
        expectRefusal(
                found(SUPERVISION, decision("1377", TODAY.plusDays(1)), BON),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_founding_does_not_lie_in_the_future() {
        expectRefusal(found(NAME, THEME, null, TOMORROW), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    private static void expectRefusal(FoundDelegation command, Rule rule) {
        refused(given().when(command), rule);
    }

    private static FoundDelegation found(
            CaseKind kind, @Nullable Document decision, Member... members) {
        return new FoundDelegation(
                ID,
                NAME,
                kind,
                Origin.PROGRAMME,
                ISSUER,
                decision,
                THEME,
                List.of(),
                List.of(members),
                null,
                NOW);
    }

    private static FoundDelegation found(
            String name, String theme, @Nullable PeriodExamined period, Occasion occasion) {
        return new FoundDelegation(
                ID,
                name,
                SUPERVISION,
                Origin.PROGRAMME,
                ISSUER,
                DECISION,
                theme,
                List.of(),
                List.of(),
                period,
                occasion);
    }
}
