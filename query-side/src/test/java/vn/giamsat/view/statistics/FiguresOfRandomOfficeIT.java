package vn.giamsat.view.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.DaySpan;
import vn.giamsat.view.statistics.counting.Viewpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A figure is the length of the list behind it, whoever looks, wherever in the log. */
class FiguresOfRandomOfficeIT {

    private static final int EVENTS = 380;
    private static final Story STORY = RandomOffice.lived(20240515, EVENTS);
    private static final QuerySide VIEWS = new ViewDatabase().feed(STORY).querySide();
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);
    private static final DaySpan SPRING =
            new DaySpan(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 6, 30));

    @ParameterizedTest
    @EnumSource
    void every_figure_counts_what_its_list_shows(Topic topic) {
        Random random = new Random(topic.ordinal());
        Figures figures = VIEWS.figures(topic);
        int checked = 0;
        for (String dimension : figures.dimensions()) {
            Viewpoint look = any(random);
            FigureSheet sheet = figures.sheet(dimension, look, null);
            for (FigureRow row : all(sheet)) {
                for (Figure figure : row.figures()) {
                    assertThat(listed(figures, figure.cell(), look))
                            .as("%s seen from %s", figure.cell(), look)
                            .hasSize((int) figure.count());
                    checked += figure.count() > 0 ? 1 : 0;
                }
            }
        }
        assertThat(checked).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void rows_add_up_to_the_total(Topic topic) {
        Random random = new Random(100 + topic.ordinal());
        Figures figures = VIEWS.figures(topic);
        for (String dimension : figures.dimensions()) {
            for (int i = 0; i < 2; i++) {
                FigureSheet sheet = figures.sheet(dimension, any(random), null);
                for (int m = 0; m < sheet.measures().size(); m++) {
                    int column = m;
                    long rows =
                            sheet.rows().stream()
                                    .mapToLong(row -> row.figures().get(column).count())
                                    .sum();
                    long total = sheet.total().figures().get(column).count();
                    if (sheet.apart().contains(sheet.measures().get(m))) {
                        assertThat(rows).isGreaterThanOrEqualTo(total);
                    } else {
                        assertThat(rows).as("%s of %s", m, sheet).isEqualTo(total);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_adjustment_is_what_came_and_went_after_the_closing(Topic topic) {
        Random random = new Random(200 + topic.ordinal());
        Figures figures = VIEWS.figures(topic);
        int adjusted = 0;
        for (String dimension : figures.dimensions()) {
            long closing = 100 + random.nextInt(EVENTS - 150);
            Viewpoint look = new Viewpoint(scope(random), null, SPRING, null, TODAY);
            FigureSheet sheet = figures.sheet(dimension, look, closing);
            FigureSheet then = figures.sheet(dimension, look.at(closing), null);
            for (FigureRow row : all(sheet)) {
                for (Figure figure : row.figures()) {
                    adjusted += figure.adjustment() == 0 ? 0 : 1;
                    assertAdjusted(figures, figure, look, closing);
                }
            }
            assertThat(sheet.total().figures().stream().map(Figure::reported))
                    .containsExactlyElementsOf(
                            then.total().figures().stream().map(Figure::count).toList());
        }
        assertThat(adjusted).isGreaterThan(10);
    }

    private static void assertAdjusted(
            Figures figures, Figure figure, Viewpoint look, long closing) {
        CellKey cell = CellKey.parse(figure.cell()).orElseThrow();
        List<FigureEntry> changes =
                figures.adjusted(closing, cell, look, PageRequest.first(500)).items();
        long came = changes.stream().filter(e -> e.change() == FigureEntry.Change.CAME).count();
        assertThat(came - (changes.size() - came)).as(figure.cell()).isEqualTo(figure.adjustment());
    }

    @ParameterizedTest
    @ValueSource(longs = {90, 333})
    void figures_of_the_past_are_those_the_office_had_then(long position) {
        QuerySide then =
                new ViewDatabase()
                        .feed(STORY.events().subList(0, (int) position + 1), 1000)
                        .querySide();
        Viewpoint now = new Viewpoint(Scope.everything(), null, SPRING, null, TODAY);
        for (Topic topic : Topic.values()) {
            for (String dimension : VIEWS.figures(topic).dimensions()) {
                assertThat(VIEWS.figures(topic).sheet(dimension, now.at(position), null))
                        .isEqualTo(then.figures(topic).sheet(dimension, now, null));
            }
        }
    }

    private static Viewpoint any(Random random) {
        return new Viewpoint(
                scope(random),
                random.nextBoolean() ? null : (long) random.nextInt(EVENTS),
                random.nextBoolean() ? DaySpan.ALL : SPRING,
                random.nextInt(3) == 0 ? id("issuer 1") : null,
                TODAY);
    }

    private static Scope scope(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Scope.delegations(Set.of(RandomOffice.delegation(1)));
            case 1 -> Scope.units(Set.of(RandomOffice.unit(0), RandomOffice.unit(2)));
            case 2 ->
                    Scope.delegations(Set.of(RandomOffice.delegation(0)))
                            .and(Scope.units(Set.of(RandomOffice.unit(1))));
            default -> Scope.everything();
        };
    }

    private static List<FigureRow> all(FigureSheet sheet) {
        List<FigureRow> rows = new ArrayList<>(sheet.rows());
        rows.add(sheet.total());
        return rows;
    }

    /** Read in pieces, so that the pieces are the list. */
    private static List<FigureEntry> listed(Figures figures, String cell, Viewpoint look) {
        CellKey key = CellKey.parse(cell).orElseThrow();
        List<FigureEntry> entries = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<FigureEntry> page = figures.list(key, look, new PageRequest(40, cursor));
            entries.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(entries).extracting(FigureEntry::item).doesNotHaveDuplicates();
        return entries;
    }
}
