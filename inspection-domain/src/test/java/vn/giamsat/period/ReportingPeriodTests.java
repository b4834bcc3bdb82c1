package vn.giamsat.period;

import static vn.giamsat.period.rule.ReportingPeriodRule.A_REOPENED_REPORTING_PERIOD_SAYS_WHY;
import static vn.giamsat.period.rule.ReportingPeriodRule.A_REPORTING_PERIOD_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.period.rule.ReportingPeriodRule.A_REPORTING_PERIOD_IS_CLOSED_AFTER_ITS_LAST_DAY;
import static vn.giamsat.period.rule.ReportingPeriodRule.A_REPORTING_PERIOD_IS_NO_LONGER_THAN_ITS_KIND;
import static vn.giamsat.period.rule.ReportingPeriodRule.ONLY_AN_OPEN_REPORTING_PERIOD_IS_CLOSED;
import static vn.giamsat.period.rule.ReportingPeriodRule.ONLY_A_CLOSED_REPORTING_PERIOD_IS_REOPENED;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.period.command.CloseReportingPeriod;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.command.ReopenReportingPeriod;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.period.rule.ReportingPeriodRule;
import vn.giamsat.rule.Refused;
import vn.giamsat.value.PeriodId;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class ReportingPeriodTests {

    private static final PeriodId MAY = PeriodId.of("00000000-0000-7000-8000-000000000001");
    private static final UnitId BODY = UnitId.of("00000000-0000-7000-8000-00000000000a");
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 31);
    private static final String REASON = "ghi sót một cuộc giám sát";
    private static final CloseReportingPeriod CLOSE =
            new CloseReportingPeriod(MAY, null, "chốt số liệu tháng 5");
    private static final ReopenReportingPeriod REOPEN =
            new ReopenReportingPeriod(MAY, null, REASON);

    @Test
    void a_period_is_opened_for_a_body() {
        at("2024-05-10T02:00:00Z")
                .givenNoPriorActivity()
                .when(new OpenReportingPeriod(MAY, BODY, PeriodKind.MONTH, FIRST, LAST))
                .expectEvents(
                        new ReportingPeriodOpened(
                                MAY.value(), BODY.value(), PeriodKind.MONTH, FIRST, LAST));
    }

    @Test
    void a_period_is_opened_for_the_whole_office() {
        at("2024-05-10T02:00:00Z")
                .givenNoPriorActivity()
                .when(open(PeriodKind.MONTH, LAST))
                .expectEvents(opened());
    }

    @Test
    void a_period_may_have_one_day() {
        at("2024-05-10T02:00:00Z")
                .givenNoPriorActivity()
                .when(open(PeriodKind.MONTH, FIRST))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        refused(
                at("2024-05-10T02:00:00Z")
                        .givenNoPriorActivity()
                        .when(open(PeriodKind.MONTH, FIRST.minusDays(1))),
                A_REPORTING_PERIOD_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    @ParameterizedTest
    @EnumSource
    void a_period_has_no_more_days_than_its_kind(PeriodKind kind) {
        LocalDate latest = FIRST.plusDays(kind.mostDays() - 1L);
        at("2024-05-10T02:00:00Z")
                .givenNoPriorActivity()
                .when(open(kind, latest))
                .expectSuccessfulHandlerExecution();
        refused(
                at("2024-05-10T02:00:00Z")
                        .givenNoPriorActivity()
                        .when(open(kind, latest.plusDays(1))),
                A_REPORTING_PERIOD_IS_NO_LONGER_THAN_ITS_KIND);
    }

    @Test
    void a_period_is_closed_once_its_last_day_is_over_in_the_office() {
        at("2024-05-31T17:00:00Z").given(opened()).when(CLOSE).expectEvents(closed());
    }

    @Test
    void a_period_is_not_closed_on_its_last_day() {
        refused(
                at("2024-05-31T16:59:59Z").given(opened()).when(CLOSE),
                A_REPORTING_PERIOD_IS_CLOSED_AFTER_ITS_LAST_DAY);
    }

    @Test
    void a_closed_period_is_not_closed_again() {
        refused(
                at("2024-06-10T02:00:00Z").given(opened(), closed()).when(CLOSE),
                ONLY_AN_OPEN_REPORTING_PERIOD_IS_CLOSED);
    }

    @Test
    void a_closed_period_is_opened_again_with_the_reason() {
        at("2024-06-10T02:00:00Z").given(opened(), closed()).when(REOPEN).expectEvents(reopened());
    }

    @Test
    void a_period_opened_again_is_closed_again() {
        at("2024-06-10T02:00:00Z")
                .given(opened(), closed(), reopened())
                .when(CLOSE)
                .expectEvents(closed());
    }

    @Test
    void an_open_period_is_not_opened_again() {
        refused(
                at("2024-06-10T02:00:00Z").given(opened()).when(REOPEN),
                ONLY_A_CLOSED_REPORTING_PERIOD_IS_REOPENED);
        refused(
                at("2024-06-10T02:00:00Z").given(opened(), closed(), reopened()).when(REOPEN),
                ONLY_A_CLOSED_REPORTING_PERIOD_IS_REOPENED);
    }

    @Test
    void opening_again_says_why() {
        refused(
                at("2024-06-10T02:00:00Z")
                        .given(opened(), closed())
                        .when(new ReopenReportingPeriod(MAY, null, " ")),
                A_REOPENED_REPORTING_PERIOD_SAYS_WHY);
    }

    private static OpenReportingPeriod open(PeriodKind kind, LocalDate last) {
        return new OpenReportingPeriod(MAY, null, kind, FIRST, last);
    }

    private static ReportingPeriodOpened opened() {
        return new ReportingPeriodOpened(MAY.value(), null, PeriodKind.MONTH, FIRST, LAST);
    }

    private static ReportingPeriodClosed closed() {
        return new ReportingPeriodClosed(MAY.value(), "chốt số liệu tháng 5");
    }

    private static ReportingPeriodReopened reopened() {
        return new ReportingPeriodReopened(MAY.value(), REASON);
    }

    private static FixtureConfiguration<ReportingPeriod> at(String instant) {
        return Fixtures.of(ReportingPeriod.class)
                .registerInjectableResource(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private static void refused(ResultValidator<ReportingPeriod> answer, ReportingPeriodRule rule) {
        answer.expectNoEvents().expectException(Refused.by(rule));
    }
}
