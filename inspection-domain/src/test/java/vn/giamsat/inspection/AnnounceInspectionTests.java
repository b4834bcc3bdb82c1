package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.TODAY;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.DECISION;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.PLAN;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.openedVisit;
import static vn.giamsat.inspection.Given.sessionHeld;
import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_ANNOUNCED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_ANNOUNCED_WITH_DECISION_AND_PLAN;
import static vn.giamsat.inspection.rule.InspectionRule.A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;

class AnnounceInspectionTests {

    private static final TimeLimit FROM_THE_DECISION =
            new TimeLimit(
                    "KT-139",
                    180,
                    DayUnit.CALENDAR_DAYS,
                    ClockStart.DECISION,
                    60,
                    "Quyết định 139-QĐ/TW ngày 04/01/2024");

    @Test
    void a_supervision_is_announced_even_when_its_sessions_are_already_on_record() {
        fixture()
                .given(opened(), sessionHeld())
                .when(Ask.announce(Occasion.NOT_RECORDED))
                .expectEvents(Given.announced());
    }

    @Test
    void where_days_count_from_the_decision_the_announcement_tells_the_last() {
        fixture()
                .given(opened(CaseKind.COMPLIANCE_INSPECTION, FROM_THE_DECISION))
                .when(Ask.announce(Occasion.NOT_RECORDED))
                .expectEvents(announced(DECISION, PLAN, LocalDate.of(2024, 10, 12)));
    }

    @Test
    void a_visit_is_announced_without_decision_or_plan() {
        fixture()
                .given(openedVisit())
                .when(announce(null, null, null, Occasion.NOT_RECORDED))
                .expectEvents(announced(null, null, null));
    }

    @Test
    void a_case_is_not_announced_twice() {
        refused(
                fixture().given(opened(), Given.announced()).when(Ask.announce(NOW)),
                A_CASE_IS_ANNOUNCED_ONCE);
    }

    @Test
    void a_formal_case_needs_its_decision() {
        refused(
                fixture().given(opened()).when(announce(null, PLAN, null, NOW)),
                A_FORMAL_CASE_IS_ANNOUNCED_WITH_DECISION_AND_PLAN);
    }

    @Test
    void a_formal_case_needs_its_plan() {
        refused(
                fixture().given(opened()).when(announce(DECISION, null, null, NOW)),
                A_FORMAL_CASE_IS_ANNOUNCED_WITH_DECISION_AND_PLAN);
    }

    @Test
    void the_self_report_is_not_due_before_it_is_asked_for() {
        refused(
                fixture().given(opened()).when(announce(DECISION, PLAN, TODAY.minusDays(1), NOW)),
                A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR);
    }

    private static AnnounceInspection announce(
            @Nullable Document decision,
            @Nullable Document plan,
            @Nullable LocalDate selfReportDueOn,
            Occasion on) {
        return new AnnounceInspection(
                ID,
                null,
                AnnouncementMode.IN_PERSON,
                null,
                decision,
                plan,
                List.of(),
                selfReportDueOn,
                on);
    }

    private static InspectionAnnounced announced(
            @Nullable Document decision, @Nullable Document plan, @Nullable LocalDate due) {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                null,
                decision,
                plan,
                List.of(),
                null,
                null,
                null,
                due);
    }
}
