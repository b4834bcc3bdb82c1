package vn.giamsat.view.period;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.UUID;

class ReportingPeriodViewTests {

    private static final UUID MAY = id("May 2024");
    private static final ReportingPeriodOpened OPENED =
            new ReportingPeriodOpened(
                    MAY,
                    Doan1377.ISSUER,
                    PeriodKind.MONTH,
                    LocalDate.of(2024, 5, 1),
                    LocalDate.of(2024, 5, 31));

    @Test
    void an_open_period_has_no_figures_of_its_own() {
        ReportingPeriodRow row = row(Story.of(OPENED));

        assertThat(row.state().closed()).isFalse();
        assertThat(row.state().standing()).isNull();
        assertThat(row.body()).isEqualTo(Doan1377.ISSUER);
    }

    @Test
    void a_closing_is_the_position_at_which_the_figures_were_settled() {
        ReportingPeriodRow row =
                row(Story.of(OPENED, Doan1377.unit(), new ReportingPeriodClosed(MAY, "chốt")));

        assertThat(row.state().closed()).isTrue();
        assertThat(row.state().standing()).isEqualTo(row.state().closings().getFirst());
        assertThat(row.state().standing().position()).isEqualTo(2);
        assertThat(row.state().standing().note()).isEqualTo("chốt");
        assertThat(row.state().standing().reopenedAt()).isNull();
    }

    @Test
    void all_closings_stay_readable_and_the_last_one_stands() {
        ReportingPeriodRow row =
                row(
                        Story.of(
                                OPENED,
                                new ReportingPeriodClosed(MAY, null),
                                new ReportingPeriodReopened(MAY, "ghi sót"),
                                new ReportingPeriodClosed(MAY, "chốt lại")));

        assertThat(row.state().closings()).extracting(Closing::position).containsExactly(1L, 3L);
        assertThat(row.state().closings().getFirst().reason()).isEqualTo("ghi sót");
        assertThat(row.state().standing().position()).isEqualTo(3);
    }

    @Test
    void a_period_opened_again_has_no_standing_closing() {
        ReportingPeriodRow row =
                row(
                        Story.of(
                                OPENED,
                                new ReportingPeriodClosed(MAY, null),
                                new ReportingPeriodReopened(MAY, "ghi sót")));

        assertThat(row.state().standing()).isNull();
        assertThat(row.state().closings()).hasSize(1);
    }

    private static ReportingPeriodRow row(Story story) {
        return Fold.fromNothing(ReportingPeriodView.VIEW).apply(story.events()).rows().getFirst();
    }
}
