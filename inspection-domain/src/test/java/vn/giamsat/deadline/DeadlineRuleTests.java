package vn.giamsat.deadline;

import static vn.giamsat.deadline.rule.AdoptionRule.AN_EXTENSION_CAP_IS_NOT_NEGATIVE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_CHANGE_OF_A_DEADLINE_RULE_SAYS_WHY;
import static vn.giamsat.deadline.rule.AdoptionRule.A_CORRECTION_CHANGES_THE_DEADLINE_RULE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_HAS_A_CODE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_IS_ADOPTED_ONCE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_IS_REPEALED_ONCE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_SAYS_WHERE_IT_IS_WRITTEN;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_SPEAKS_OF_A_KIND_OF_CASE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_LIMIT_IS_A_NUMBER_OF_DAYS;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.deadline.command.RepealDeadlineRule;
import vn.giamsat.deadline.event.CoveredKind;
import vn.giamsat.deadline.event.DeadlineRuleAdopted;
import vn.giamsat.deadline.event.DeadlineRuleCorrected;
import vn.giamsat.deadline.event.DeadlineRuleRepealed;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Level;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.DeadlineRuleId;

import java.time.LocalDate;
import java.util.List;

class DeadlineRuleTests {

    private static final String CODE = "GS-2026-TINH";
    private static final DeadlineRuleId ID = DeadlineRuleId.of(CODE);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final RuleTerms TERMS = terms(30, 10, CaseKind.THEMATIC_SUPERVISION);
    private static final RuleSource SOURCE = new RuleSource("Hướng dẫn 05-HD/UBKTTW", FIRST, null);

    private final FixtureConfiguration<AdoptedRule> fixture = Fixtures.of(AdoptedRule.class);

    @Test
    void a_rule_is_adopted_under_its_code() {
        fixture.givenNoPriorActivity().when(adopt(TERMS, SOURCE)).expectEvents(adopted());
    }

    @Test
    void the_identity_follows_from_the_code_whatever_was_given() {
        fixture.givenNoPriorActivity()
                .when(new AdoptDeadlineRule(DeadlineRuleId.of("other"), CODE, TERMS, SOURCE, null))
                .expectEvents(adopted());
    }

    @Test
    void a_code_is_adopted_once() {
        refused(
                fixture.given(adopted()).when(adopt(TERMS, SOURCE)),
                A_DEADLINE_RULE_IS_ADOPTED_ONCE);
    }

    @Test
    void a_rule_without_a_code_is_refused() {
        refused(
                fixture.givenNoPriorActivity()
                        .when(new AdoptDeadlineRule(ID, " ", TERMS, SOURCE, null)),
                A_DEADLINE_RULE_HAS_A_CODE);
    }

    @Test
    void what_a_rule_cannot_say_is_refused() {
        refusedToAdopt(terms(30, 10), SOURCE, A_DEADLINE_RULE_SPEAKS_OF_A_KIND_OF_CASE);
        refusedToAdopt(
                terms(30, 10, CaseKind.THEMATIC_SUPERVISION, CaseKind.THEMATIC_SUPERVISION),
                SOURCE,
                A_DEADLINE_RULE_SPEAKS_OF_A_KIND_OF_CASE);
        refusedToAdopt(
                terms(0, 10, CaseKind.THEMATIC_SUPERVISION), SOURCE, A_LIMIT_IS_A_NUMBER_OF_DAYS);
        refusedToAdopt(
                terms(30, -1, CaseKind.THEMATIC_SUPERVISION),
                SOURCE,
                AN_EXTENSION_CAP_IS_NOT_NEGATIVE);
        refusedToAdopt(
                TERMS, new RuleSource(" ", FIRST, null), A_DEADLINE_RULE_SAYS_WHERE_IT_IS_WRITTEN);
        refusedToAdopt(
                TERMS,
                SOURCE.until(FIRST.minusDays(1)),
                A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    @Test
    void a_rule_is_corrected_with_a_reason() {
        RuleTerms other = terms(35, 11, CaseKind.THEMATIC_SUPERVISION);
        fixture.given(adopted())
                .when(new CorrectDeadlineRule(ID, 0L, other, SOURCE, "chép nhầm"))
                .expectEvents(new DeadlineRuleCorrected(ID.value(), other, SOURCE, "chép nhầm"));
    }

    @Test
    void a_correction_says_why_and_changes_something() {
        RuleTerms other = terms(35, 11, CaseKind.THEMATIC_SUPERVISION);
        refused(
                fixture.given(adopted()).when(new CorrectDeadlineRule(ID, 0L, other, SOURCE, " ")),
                A_CHANGE_OF_A_DEADLINE_RULE_SAYS_WHY);
        refused(
                fixture.given(adopted()).when(new CorrectDeadlineRule(ID, 0L, TERMS, SOURCE, "x")),
                A_CORRECTION_CHANGES_THE_DEADLINE_RULE);
    }

    @Test
    void a_rule_gets_its_last_day_once() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        DeadlineRuleRepealed repealed =
                new DeadlineRuleRepealed(ID.value(), last, "Hướng dẫn 09-HD/UBKTTW", "thay thế");
        fixture.given(adopted()).when(repeal(last)).expectEvents(repealed);
        refused(
                fixture.given(adopted(), repealed).when(repeal(last)),
                A_DEADLINE_RULE_IS_REPEALED_ONCE);
        refused(
                fixture.given(adopted()).when(repeal(FIRST.minusDays(1))),
                A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    private void refusedToAdopt(RuleTerms terms, RuleSource source, Rule rule) {
        refused(fixture.givenNoPriorActivity().when(adopt(terms, source)), rule);
    }

    private static void refused(ResultValidator<AdoptedRule> answer, Rule rule) {
        answer.expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(rule.sentence());
    }

    private static AdoptDeadlineRule adopt(RuleTerms terms, RuleSource source) {
        return new AdoptDeadlineRule(ID, CODE, terms, source, null);
    }

    private static RepealDeadlineRule repeal(LocalDate last) {
        return new RepealDeadlineRule(ID, null, last, "Hướng dẫn 09-HD/UBKTTW", "thay thế");
    }

    private static DeadlineRuleAdopted adopted() {
        return new DeadlineRuleAdopted(ID.value(), CODE, TERMS, SOURCE, null);
    }

    private static RuleTerms terms(int days, int cap, CaseKind... kinds) {
        return new RuleTerms(
                List.of(kinds).stream().map(CoveredKind::new).toList(),
                Level.PROVINCE,
                days,
                DayUnit.WORKING_DAYS,
                ClockStart.SELF_REPORT_RECEIVED,
                cap,
                null);
    }
}
