package vn.giamsat.extensioncap;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.extensioncap.event.CapSubject.RECOMMENDATION;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.command.SetExtensionCap;
import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.extensioncap.event.ExtensionCapSet;
import vn.giamsat.extensioncap.rule.CapRule;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.ExtensionCapId;

import java.time.LocalDate;

class SetExtensionCapTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final RuleSource SOURCE = new RuleSource("Quy chế 05-QC/TU", FIRST, null);
    private static final CapTerms DAYS = new CapTerms(60, null);

    private final FixtureConfiguration<OfficeCap> fixture = Fixtures.of(OfficeCap.class);

    @Test
    void a_cap_is_set_and_set_anew_with_the_reason() {
        fixture.givenNoPriorActivity().when(set(DAYS, SOURCE, "lần đầu")).expectEvents(was(DAYS));
        CapTerms third = new CapTerms(null, 3);
        fixture.given(was(DAYS)).when(set(third, SOURCE, "lần đầu")).expectEvents(was(third));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, Quy chế, lý do, A_CAP_IS_A_NUMBER_OF_DAYS_OR_A_PART_OF_THE_TIME",
                "9, 3, Quy chế, lý do, A_CAP_IS_A_NUMBER_OF_DAYS_OR_A_PART_OF_THE_TIME",
                "-1, -, Quy chế, lý do, A_CAP_IS_OF_A_SENSIBLE_SIZE",
                "3651, -, Quy chế, lý do, A_CAP_IS_OF_A_SENSIBLE_SIZE",
                "-, 0, Quy chế, lý do, A_CAP_IS_OF_A_SENSIBLE_SIZE",
                "-, 101, Quy chế, lý do, A_CAP_IS_OF_A_SENSIBLE_SIZE",
                "9, -, ' ', lý do, A_CAP_SAYS_WHERE_IT_IS_WRITTEN",
                "9, -, Quy chế, ' ', A_CAP_SAYS_WHY"
            })
    void what_is_no_cap_is_refused(
            Integer days, Integer part, String citation, String reason, CapRule rule) {
        var asked = set(new CapTerms(days, part), new RuleSource(citation, FIRST, null), reason);
        fixture.givenNoPriorActivity().when(asked).expectException(breaking(rule));
    }

    @Test
    void a_cap_does_not_end_before_it_begins_and_is_not_set_to_what_it_is() {
        var backwards = new RuleSource("Quy chế", FIRST, FIRST.minusDays(1));
        fixture.givenNoPriorActivity()
                .when(set(DAYS, backwards, "lý do"))
                .expectException(breaking(CapRule.A_CAP_DOES_NOT_END_BEFORE_IT_BEGINS));
        fixture.given(was(DAYS))
                .when(set(DAYS, SOURCE, "lần nữa"))
                .expectException(breaking(CapRule.SETTING_A_CAP_CHANGES_IT));
    }

    @Test
    void a_part_is_rounded_down_and_adds_a_day_at_least() {
        assertThat(new CapTerms(null, 3).capOf(25)).isEqualTo(8);
        assertThat(new CapTerms(null, 3).capOf(2)).isEqualTo(1);
        assertThat(DAYS.capOf(5)).isEqualTo(60);
    }

    private static SetExtensionCap set(CapTerms terms, RuleSource source, String reason) {
        var another = ExtensionCapId.of("other");
        return new SetExtensionCap(another, RECOMMENDATION, terms, source, reason);
    }

    private static ExtensionCapSet was(CapTerms terms) {
        var id = ExtensionCapId.of(RECOMMENDATION.name()).value();
        return new ExtensionCapSet(id, RECOMMENDATION, terms, SOURCE, "lần đầu");
    }

    private static CustomMatcher<Object> breaking(CapRule rule) {
        return new CustomMatcher<>("breaking " + rule) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof RuleViolated violated && violated.rule() == rule;
            }
        };
    }
}
