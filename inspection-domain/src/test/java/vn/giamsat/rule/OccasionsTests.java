package vn.giamsat.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;
import static vn.giamsat.rule.OccasionRule.A_FACT_RECORDED_LATE_SAYS_WHY;

import org.junit.jupiter.api.Test;

import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class OccasionsTests {

    /** Still 20 May in Greenwich, already 21 May in the office. */
    private static final Clock EARLY_MORNING =
            Clock.fixed(Instant.parse("2024-05-20T18:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 21);

    @Test
    void days_are_counted_in_the_office() {
        assertThat(Occasions.today(EARLY_MORNING)).isEqualTo(TODAY);
    }

    @Test
    void a_fact_of_today_is_recorded() {
        assertAccepted(Occasion.on(TODAY));
    }

    @Test
    void a_fact_of_tomorrow_is_refused() {
        assertRefused(Occasion.on(TODAY.plusDays(1)), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_reason_does_not_excuse_the_future() {
        assertRefused(Occasion.late(TODAY.plusDays(1), "x"), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void three_days_later_is_not_late() {
        assertAccepted(Occasion.on(TODAY.minusDays(3)));
    }

    @Test
    void four_days_later_is_late_and_says_why() {
        assertRefused(Occasion.on(TODAY.minusDays(4)), A_FACT_RECORDED_LATE_SAYS_WHY);
        assertAccepted(Occasion.late(TODAY.minusDays(4), "biên bản gửi muộn"));
    }

    @Test
    void a_blank_reason_says_nothing() {
        assertRefused(Occasion.late(TODAY.minusDays(4), " "), A_FACT_RECORDED_LATE_SAYS_WHY);
    }

    @Test
    void a_day_that_is_not_recorded_is_no_fault() {
        assertAccepted(Occasion.NOT_RECORDED);
    }

    @Test
    void a_paper_is_not_dated_in_the_future() {
        Occasions.requireNotInFuture(null, EARLY_MORNING);
        Occasions.requireNotInFuture(TODAY, EARLY_MORNING);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Occasions.requireNotInFuture(TODAY.plusDays(1), EARLY_MORNING))
                .withMessage(A_FACT_CANNOT_LIE_IN_THE_FUTURE.sentence());
    }

    private static void assertAccepted(Occasion occasion) {
        assertThatCode(() -> Occasions.require(occasion, EARLY_MORNING)).doesNotThrowAnyException();
    }

    private static void assertRefused(Occasion occasion, OccasionRule rule) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Occasions.require(occasion, EARLY_MORNING))
                .withMessage(rule.sentence())
                .satisfies(
                        refusal -> {
                            assertThat(refusal.rule()).isEqualTo(rule);
                            assertThat(refusal.facts()).containsEntry("today", TODAY.toString());
                        });
    }
}
