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
    void a_rule_is_a_sentence(Rule rule) {
        assertThat(rule.sentence()).matches("[A-Z].*[a-z0-9)”]\\.").doesNotContain("  ");
        assertThat(rule.name()).matches("[A-Z]+(_[A-Z0-9]+){2,}");
    }
}
