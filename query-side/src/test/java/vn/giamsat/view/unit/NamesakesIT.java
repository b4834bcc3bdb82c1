package vn.giamsat.view.unit;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Level;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.index.Hit;
import vn.giamsat.view.search.index.SearchFilter;
import vn.giamsat.view.statistics.FigureEntry;
import vn.giamsat.view.statistics.FigureRow;
import vn.giamsat.view.statistics.Topic;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.DaySpan;
import vn.giamsat.view.statistics.counting.Viewpoint;
import vn.giamsat.view.task.Task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two units of one name are told apart by superior and province wherever a name stands. */
class NamesakesIT {

    private static final String NAME = "Đảng ủy xã Bình Lãng";
    private static final String OF_LONG_AN = NAME + " (Tân Trụ, Long An)";
    private static final String OF_CA_MAU = NAME + " (Cà Mau)";
    private static final PageRequest MANY = PageRequest.first(50);
    private static final UUID SUPERIOR = id("Tân Trụ");
    private static final List<UUID> CASES = List.of(id("c9"), id("c1"), id("c5"));
    private static final QuerySide VIEWS = new ViewDatabase().feed(story()).querySide();

    private static Story story() {
        return Story.of(
                Doan1377.unit(),
                unit("Tân Trụ", "Tân Trụ", null, null),
                unit("one", NAME, "Long An", SUPERIOR),
                unit("other", NAME, "Cà Mau", null),
                unit("alone", "Đảng ủy xã Một Mình", "Cà Mau", SUPERIOR),
                Doan1377.founded(),
                Doan1377.opened(CASES.get(0), id("one"), CaseKind.THEMATIC_SUPERVISION),
                Doan1377.opened(CASES.get(1), id("other"), CaseKind.THEMATIC_SUPERVISION),
                Doan1377.opened(CASES.get(2), id("alone"), CaseKind.THEMATIC_SUPERVISION),
                recommended("R1", CASES.get(0), "one"),
                recommended("R2", CASES.get(1), "other"));
    }

    private static UnitRegistered unit(
            String key, String name, @Nullable String province, @Nullable UUID superior) {
        return new UnitRegistered(id(key), name, Level.GRASSROOTS, province, superior, null, null);
    }

    private static RecommendationOpened recommended(String key, UUID inspection, String unit) {
        return new RecommendationOpened(
                id(key),
                inspection,
                Doan1377.DELEGATION,
                id(unit),
                key,
                "Khắc phục",
                LocalDate.of(2031, 12, 31),
                "theo thông báo",
                List.of(),
                Doan1377.notice(),
                LocalDate.of(2024, 6, 28));
    }

    @Test
    void on_the_follow_up_list() {
        var filter = new FollowUpFilter(null, null, null, null, null);

        assertThat(VIEWS.followUps().list(Scope.everything(), filter, null, MANY).items())
                .extracting(FollowUp::addresseeName)
                .containsExactly(OF_LONG_AN, OF_CA_MAU);
    }

    @Test
    void among_tasks() {
        assertThat(VIEWS.tasks().all(Scope.everything(), null, null, MANY).items())
                .extracting(Task::unitName)
                .contains(OF_LONG_AN, OF_CA_MAU, "Đảng ủy xã Một Mình")
                .doesNotContain(NAME);
    }

    @Test
    void in_what_a_search_finds() {
        assertThat(
                        VIEWS.search()
                                .find(
                                        "Quy chế 09-QC/TU",
                                        SearchFilter.NONE,
                                        Scope.everything(),
                                        null,
                                        MANY)
                                .items())
                .extracting(Hit::matter)
                .extracting(Hit.Matter::unitName)
                .contains(OF_LONG_AN, OF_CA_MAU)
                .doesNotContain(NAME);
    }

    @Test
    void in_figures_and_the_lists_behind_them_in_the_order_in_which_cases_of_one_day_were_opened() {
        Viewpoint look =
                new Viewpoint(
                        Scope.everything(), null, DaySpan.ALL, null, LocalDate.of(2025, 1, 1));
        var figures = VIEWS.figures(Topic.INSPECTIONS);

        assertThat(figures.sheet("subject", look, null).rows())
                .extracting(FigureRow::label)
                .contains(OF_LONG_AN, OF_CA_MAU, "Đảng ủy xã Một Mình");
        assertThat(
                        figures.list(new CellKey("occurrences", "subject", true, null), look, MANY)
                                .items())
                .extracting(FigureEntry::title)
                .containsExactly(OF_LONG_AN, OF_CA_MAU, "Đảng ủy xã Một Mình");
    }

    @Test
    void where_an_account_stands_for_a_unit() {
        assertThat(VIEWS.units().names(List.of(id("one"), id("alone")), null))
                .containsEntry(id("one"), OF_LONG_AN)
                .containsEntry(id("alone"), "Đảng ủy xã Một Mình");
    }
}
