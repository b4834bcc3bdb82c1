package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.DECISION;
import static vn.giamsat.inspection.Given.PLAN;
import static vn.giamsat.inspection.Given.extended;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.selfReportReceived;
import static vn.giamsat.inspection.Given.selfReportReturned;
import static vn.giamsat.inspection.rule.InspectionRule.AN_EXTENSION_IS_AT_LEAST_ONE_DAY;
import static vn.giamsat.inspection.rule.InspectionRule.EXTENSIONS_STAY_WITHIN_THE_CAP;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_RUNNING_CLOCK_IS_EXTENDED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;

class ExtendInspectionTests {

    /** Today the time of these cases is over. */
    private static final Occasion LATE_BUT_EXPLAINED =
            NOW.inOrderBecause("quyết định ký chậm, đã đối chiếu");

    private static final TimeLimit FROM_THE_DECISION =
            new TimeLimit(
                    "KT-139",
                    180,
                    DayUnit.CALENDAR_DAYS,
                    ClockStart.DECISION,
                    60,
                    "Quyết định 139-QĐ/TW ngày 04/01/2024");

    @Test
    void the_issuer_may_add_the_whole_third() {
        fixture()
                .given(opened(), selfReportReceived())
                .when(Ask.extend(10, LATE_BUT_EXPLAINED, REASON))
                .expectEvents(
                        new InspectionExtended(
                                CASE, 10, null, REASON, NOW.on(), null, LocalDate.of(2024, 7, 15)));
    }

    @Test
    void a_single_day_may_be_added() {
        fixture()
                .given(opened(), selfReportReceived())
                .when(Ask.extend(1, LATE_BUT_EXPLAINED, REASON))
                .expectEvents(
                        new InspectionExtended(
                                CASE, 1, null, REASON, NOW.on(), null, LocalDate.of(2024, 7, 2)));
    }

    /** 180 and 30 days from the decision of 15/04/2024. */
    @Test
    void days_that_count_from_the_decision_are_added_to_the_last_of_them() {
        fixture()
                .given(
                        opened(CaseKind.COMPLIANCE_INSPECTION, FROM_THE_DECISION),
                        announced(DECISION, LocalDate.of(2024, 10, 12)))
                .when(Ask.extend(30, LATE_BUT_EXPLAINED, REASON))
                .expectEvents(
                        new InspectionExtended(
                                CASE,
                                30,
                                null,
                                REASON,
                                NOW.on(),
                                null,
                                LocalDate.of(2024, 11, 11)));
    }

    private static final Document UNDATED =
            new Document(DECISION.type(), null, null, "1377", null, null, null);

    @Test
    void a_decision_without_its_date_starts_no_clock() {
        refused(
                fixture()
                        .given(
                                opened(CaseKind.COMPLIANCE_INSPECTION, FROM_THE_DECISION),
                                announced(UNDATED, null))
                        .when(Ask.extend(30, LATE_BUT_EXPLAINED, REASON)),
                ONLY_A_RUNNING_CLOCK_IS_EXTENDED);
    }

    private static TimeLimit byPlan(int cap) {
        return new TimeLimit(
                TimeLimit.BY_PLAN,
                30,
                DayUnit.WORKING_DAYS,
                ClockStart.SELF_REPORT_RECEIVED,
                cap,
                "Kế hoạch 210-KH/TU ngày 15/4/2024");
    }

    /** Plans of before were given no cap of their own; a third of 30 days is 10. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void the_time_of_a_plan_is_extended_by_a_third_of_it_at_most(int cap) {
        InspectionOpened planned = opened(CaseKind.THEMATIC_SUPERVISION, byPlan(cap));
        fixture()
                .given(planned, selfReportReceived())
                .when(Ask.extend(10, LATE_BUT_EXPLAINED, REASON))
                .expectEvents(
                        new InspectionExtended(
                                CASE, 10, null, REASON, NOW.on(), null, LocalDate.of(2024, 7, 15)));
        refused(
                fixture()
                        .given(planned, selfReportReceived())
                        .when(Ask.extend(11, LATE_BUT_EXPLAINED, REASON)),
                EXTENSIONS_STAY_WITHIN_THE_CAP);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 11, Integer.MAX_VALUE})
    void all_extensions_together_stay_within_the_cap(int days) {
        refused(
                fixture()
                        .given(opened(), selfReportReceived(), extended(5))
                        .when(Ask.extend(days, LATE_BUT_EXPLAINED, REASON)),
                EXTENSIONS_STAY_WITHIN_THE_CAP);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void an_extension_adds_a_day_or_more(int days) {
        refused(
                fixture()
                        .given(opened(), selfReportReceived())
                        .when(Ask.extend(days, LATE_BUT_EXPLAINED, REASON)),
                AN_EXTENSION_IS_AT_LEAST_ONE_DAY);
    }

    @Test
    void a_clock_that_was_never_started_is_not_extended() {
        refused(
                fixture().given(opened()).when(Ask.extend(5, LATE_BUT_EXPLAINED, REASON)),
                ONLY_A_RUNNING_CLOCK_IS_EXTENDED);
    }

    @Test
    void a_clock_that_waits_for_the_next_self_report_is_not_extended() {
        refused(
                fixture()
                        .given(opened(), selfReportReceived(), selfReportReturned())
                        .when(Ask.extend(5, LATE_BUT_EXPLAINED, REASON)),
                ONLY_A_RUNNING_CLOCK_IS_EXTENDED);
    }

    @Test
    void a_visit_has_no_clock_to_extend() {
        refused(
                fixture().given(openedVisit()).when(Ask.extend(5, LATE_BUT_EXPLAINED, REASON)),
                ONLY_A_RUNNING_CLOCK_IS_EXTENDED);
    }

    private static InspectionAnnounced announced(Document decision, @Nullable LocalDate due) {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                null,
                decision,
                PLAN,
                List.of(),
                null,
                null,
                null,
                due);
    }
}
