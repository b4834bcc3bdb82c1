package vn.giamsat.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.CASE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

class CaseFileRowTests {

    private static final LocalDate END = LocalDate.of(2024, 7, 1);
    private static final TimeLimit FROM_THE_DECISION =
            new TimeLimit(
                    "KT-139",
                    180,
                    DayUnit.CALENDAR_DAYS,
                    ClockStart.DECISION,
                    60,
                    "Quyết định 139-QĐ/TW ngày 04/01/2024");
    private static final PeriodExamined LONGER =
            new PeriodExamined(LocalDate.of(2022, 1, 28), null, "hơn 2 năm");

    @Test
    void a_case_is_late_the_day_after_its_time_ended_until_it_is_reported() {
        CaseFileRow running = after(Doan1377.opened(), Doan1377.selfReport());

        assertThat(running.clock().dueOn()).isEqualTo(END);
        assertThat(running.isOverdueOn(END)).isFalse();
        assertThat(running.isOverdueOn(END.plusDays(1))).isTrue();
        assertThat(after(Doan1377.opened()).isOverdueOn(END.plusDays(1))).isFalse();
        assertThat(
                        after(Doan1377.opened(), Doan1377.selfReport(), Doan1377.reported())
                                .isOverdueOn(END.plusDays(1)))
                .isFalse();
        assertThat(
                        after(Doan1377.opened(), Doan1377.selfReport(), Doan1377.draft())
                                .isOverdueOn(END.plusDays(1)))
                .isTrue();
    }

    @Test
    void an_adjustment_leaves_what_it_does_not_name() {
        CaseFileRow otherTheme =
                after(Doan1377.opened(), adjusted(null, LONGER), adjusted("chủ đề khác", null));
        CaseFileRow otherPeriod = after(Doan1377.opened(), adjusted(null, LONGER));

        assertThat(otherTheme.matter().theme()).isEqualTo("chủ đề khác");
        assertThat(otherTheme.matter().periodExamined()).isEqualTo(LONGER);
        assertThat(otherPeriod.matter().theme()).isEqualTo(Doan1377.opened().theme());
        assertThat(otherPeriod.matter().periodExamined()).isEqualTo(LONGER);
    }

    @Test
    void a_case_is_looked_up_by_its_present_theme_and_by_its_notice() {
        assertThat(after(Doan1377.opened(), adjusted("Đất đai", null)).search())
                .contains("dat dai")
                .isNotEqualTo(after(Doan1377.opened()).search());
        assertThat(after(Doan1377.opened(), Doan1377.concluded()).search())
                .startsWith(after(Doan1377.opened()).search())
                .contains("45");
    }

    @Test
    void where_days_count_from_the_decision_the_announcement_starts_the_clock() {
        CaseFileRow row = after(Doan1377.opened(), announced(decision(), END));

        assertThat(row.clock().clockStartedOn()).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(row.clock().dueOn()).isEqualTo(END);
    }

    @Test
    void an_announcement_that_tells_no_last_day_leaves_the_clock_as_it_is() {
        assertThat(after(Doan1377.opened(), announced(decision(), null)).clock().clockStartedOn())
                .isNull();
        CaseFileRow late = after(Doan1377.opened(), Doan1377.selfReport(), announced(null, null));
        assertThat(late.clock().clockStartedOn()).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(late.clock().dueOn()).isEqualTo(END);
        assertThat(late.clock().announcement()).isNotNull();
    }

    @Test
    void a_returned_self_report_stops_no_clock_that_it_did_not_start() {
        CaseFileRow row =
                after(
                        openedUnder(FROM_THE_DECISION),
                        announced(decision(), END),
                        new SelfReportReturned(CASE, "thiếu", null, null));

        assertThat(row.clock().dueOn()).isEqualTo(END);
    }

    private static InspectionOpened openedUnder(TimeLimit limit) {
        InspectionOpened opened = Doan1377.opened();
        return new InspectionOpened(
                opened.inspection(),
                opened.delegation(),
                opened.subject(),
                CaseKind.COMPLIANCE_INSPECTION,
                opened.theme(),
                opened.basis(),
                opened.periodExamined(),
                limit.rule(),
                null,
                opened.occurredOn(),
                null,
                limit);
    }

    private static InspectionAdjusted adjusted(
            @Nullable String theme, @Nullable PeriodExamined period) {
        return new InspectionAdjusted(CASE, theme, period, null, "theo ý kiến", null, null);
    }

    private static Document decision() {
        return Doan1377.document(DocumentType.DECISION, "1377-QĐ/TU", LocalDate.of(2024, 4, 15));
    }

    private static InspectionAnnounced announced(
            @Nullable Document decision, @Nullable LocalDate due) {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                null,
                decision,
                null,
                List.of(),
                null,
                null,
                null,
                due);
    }

    private static CaseFileRow after(DomainEvent... events) {
        return Fold.fromNothing(new CaseFileView())
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
