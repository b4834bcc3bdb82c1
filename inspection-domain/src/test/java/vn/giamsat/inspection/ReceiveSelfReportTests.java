package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.extended;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.selfReportReceived;
import static vn.giamsat.inspection.Given.selfReportReturned;
import static vn.giamsat.inspection.Given.sessionHeld;
import static vn.giamsat.inspection.rule.InspectionRule.A_NEW_SELF_REPORT_FOLLOWS_A_RETURNED_ONE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_DAY_OF_RECEIPT_IS_KNOWN_WHEN_IT_STARTS_THE_CLOCK;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;

class ReceiveSelfReportTests {

    @Test
    void the_receipt_starts_the_clock_even_when_a_later_session_is_on_record() {
        fixture()
                .given(opened(), sessionHeld())
                .when(receive(on("2024-05-20")))
                .expectEvents(received("2024-05-20", "2024-07-01"));
    }

    @Test
    void a_visit_has_no_clock_and_needs_no_day() {
        fixture()
                .given(openedVisit())
                .when(receive(Occasion.NOT_RECORDED))
                .expectEvents(new SelfReportReceived(CASE, null, List.of(), null, null, null));
    }

    @Test
    void after_a_return_the_clock_starts_anew_with_the_days_already_granted() {
        fixture()
                .given(opened(), selfReportReceived(), extended(5), selfReportReturned())
                .when(receive(on("2024-06-03")))
                .expectEvents(received("2024-06-03", "2024-07-22"));
    }

    @Test
    void a_second_self_report_is_refused_while_the_first_stands() {
        refused(
                fixture().given(opened(), selfReportReceived()).when(receive(on("2024-06-03"))),
                A_NEW_SELF_REPORT_FOLLOWS_A_RETURNED_ONE);
    }

    @Test
    void a_receipt_without_its_day_is_refused_where_it_starts_the_clock() {
        refused(
                fixture().given(opened()).when(receive(Occasion.NOT_RECORDED)),
                THE_DAY_OF_RECEIPT_IS_KNOWN_WHEN_IT_STARTS_THE_CLOCK);
    }

    @Test
    void a_day_in_a_year_whose_holidays_are_unknown_is_taken_and_the_last_day_waited_for() {
        fixture()
                .given(opened())
                .when(receive(on("2021-03-10")))
                .expectEvents(
                        received("2021-03-10", null),
                        new DueDateAwaited(CASE, LocalDate.parse("2021-03-11")));
    }

    private static ReceiveSelfReport receive(Occasion occasion) {
        return new ReceiveSelfReport(ID, null, null, List.of(), occasion);
    }

    private static SelfReportReceived received(String day, @Nullable String due) {
        return new SelfReportReceived(
                CASE,
                null,
                List.of(),
                LocalDate.parse(day),
                on(day).lateReason(),
                due == null ? null : LocalDate.parse(due));
    }
}
