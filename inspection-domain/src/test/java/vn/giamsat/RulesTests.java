package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.rule.OccasionRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** A rule's name is its code for everybody outside, its sentence is what people read. */
class RulesTests {

    static List<Rule> rules() {
        return InspectionDomain.rules();
    }

    @Test
    void the_rules_are_found() {
        assertThat(rules()).contains(OccasionRule.values());
    }

    @Test
    void no_two_rules_share_a_code() {
        assertThat(rules().stream().map(Rule::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_field_a_rule_speaks_of_is_in_a_command_it_holds_for(Rule rule) {
        String family = rule.getClass().getPackageName().replaceFirst("rule$", "command");
        List<FieldsOfCommands> all = FieldsOfCommands.all();
        List<FieldsOfCommands> own =
                all.stream()
                        .filter(each -> family.equals(each.command().getPackageName()))
                        .toList();

        // the day of a fact and the counting of days are no aggregate's own
        assertThat(own.isEmpty() ? all : own)
                .extracting(FieldsOfCommands::path)
                .containsAll(rule.fields());
    }

    @Test
    void a_rule_that_asks_for_a_reason_speaks_of_the_reason() {
        assertThat(rules())
                .filteredOn(rule -> rule.name().matches(".*(SAYS?_WHY|REASONS?)(_.*)?"))
                .hasSizeGreaterThan(5)
                .allMatch(
                        rule ->
                                rule.fields()
                                        .getFirst()
                                        .matches("reason|occasion.(late|order)Reason|departure"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_a_sentence(Rule rule) {
        assertThat(rule.sentence()).matches("[A-Z].*[a-z0-9)”]\\.").doesNotContain("  ");
        assertThat(rule.name()).matches("[A-Z]+(_[A-Z0-9]+){2,}");
    }
}
