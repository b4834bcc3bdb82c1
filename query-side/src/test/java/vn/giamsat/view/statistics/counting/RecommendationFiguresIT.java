package vn.giamsat.view.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.statistics.Figure;
import vn.giamsat.view.statistics.FigureEntry;
import vn.giamsat.view.statistics.FigureSheet;
import vn.giamsat.view.statistics.Figures;
import vn.giamsat.view.statistics.Topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** State, lateness and age of recommendations on the day of the look, and what came late. */
class RecommendationFiguresIT {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 20);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 27);
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 1);
    private static final DaySpan JUNE =
            new DaySpan(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));

    @Test
    void lateness_is_told_on_the_last_day_of_the_period() {
        Story story =
                Story.of(
                        issued("on time", DUE),
                        issued("late", DUE),
                        issued("extended", DUE),
                        issued("overdue", DUE),
                        issued("not due", LocalDate.of(2024, 7, 15)),
                        issued("no due date", null),
                        issued("ended", DUE));
        done(story, "on time", DUE);
        done(story, "late", LocalDate.of(2024, 6, 21));
        story.then(extended("extended"));
        done(story, "extended", LATER);
        story.then(
                new RecommendationClosedByAuthority(
                        id("ended"), AuthorityGround.BASIS_REPLACED, "thay thế", null, DUE, null));

        assertThat(column(story, "lateness", "issued", JUNE))
                .containsEntry("ON_TIME", 2L)
                .containsEntry("LATE", 1L)
                .containsEntry("OVERDUE", 1L)
                .containsEntry("NOT_DUE", 1L)
                .containsEntry("NO_DUE_DATE", 1L)
                .containsEntry("ENDED_WITHOUT_PERFORMANCE", 1L);
        assertThat(column(story, "first-lateness", "issued", JUNE))
                .containsEntry("ON_TIME", 1L)
                .containsEntry("LATE", 2L);
        assertThat(column(story, "lateness", "done-late-first", JUNE)).containsEntry("ON_TIME", 1L);
        assertThat(column(story, "lateness", "issued", DaySpan.ALL)).containsEntry("OVERDUE", 2L);
    }

    @Test
    void age_is_told_of_what_still_waits() {
        Story story = Story.of(issued("waits", null), issued("done", null));
        done(story, "done", DUE);

        assertThat(column(story, "age", "issued", JUNE))
                .containsEntry("UP_TO_30_DAYS", 1L)
                .containsEntry("ENDED", 1L);
        assertThat(column(story, "age", "standing", DaySpan.ALL))
                .containsEntry("DAYS_31_TO_90", 1L);
    }

    @Test
    void a_period_tells_how_things_stood_on_its_last_day_whatever_happened_since() {
        Story story = Story.of(issued("one", DUE));
        done(story, "one", LocalDate.of(2024, 7, 10));

        assertThat(column(story, "state", "standing", JUNE)).containsEntry("OPEN", 1L);
        assertThat(column(story, "state", "issued", DaySpan.ALL)).containsEntry("CONFIRMED", 1L);
    }

    @Test
    void a_closed_period_is_adjusted_by_the_late_fact_and_by_nothing_else() {
        UUID period = id("June");
        Story story =
                Story.of(
                        issued("late entry", DUE),
                        issued("goes on", DUE),
                        new ReportingPeriodOpened(
                                period, null, PeriodKind.MONTH, JUNE.from(), JUNE.to()),
                        new ReportingPeriodClosed(period, null));
        long closing = story.last();
        done(story, "late entry", LocalDate.of(2024, 6, 18));
        done(story, "goes on", LocalDate.of(2024, 7, 18));

        Figures figures = views(story).figures(Topic.RECOMMENDATIONS);
        FigureSheet sheet = figures.sheet("state", look(JUNE), closing);

        assertThat(figure(sheet, "done:state")).isEqualTo(new Figure("done:state", 1, 0L));
        assertThat(figure(sheet, "standing:state")).isEqualTo(new Figure("standing:state", 1, 2L));
        assertThat(changed(figures, "standing:state", closing))
                .containsExactly(Map.entry(id("late entry"), FigureEntry.Change.LEFT));
        assertThat(changed(figures, "done:state", closing))
                .containsExactly(Map.entry(id("late entry"), FigureEntry.Change.CAME));
        assertThat(changed(figures, "issued:state", closing)).isEmpty();
    }

    private static List<Map.Entry<UUID, FigureEntry.Change>> changed(
            Figures figures, String cell, long closing) {
        CellKey key = CellKey.parse(cell).orElseThrow();
        return figures.adjusted(closing, key, look(JUNE), PageRequest.first(9)).items().stream()
                .map(entry -> Map.entry(entry.target(), entry.change()))
                .toList();
    }

    private static Figure figure(FigureSheet sheet, String cell) {
        return sheet.total().figures().stream()
                .filter(figure -> figure.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> column(
            Story story, String dimension, String measure, DaySpan span) {
        FigureSheet sheet =
                views(story).figures(Topic.RECOMMENDATIONS).sheet(dimension, look(span), null);
        int column = sheet.measures().indexOf(measure);
        Map<String, Long> counts = new TreeMap<>();
        sheet.rows().forEach(row -> counts.put(row.value(), row.figures().get(column).count()));
        return counts;
    }

    private static QuerySide views(Story story) {
        return new ViewDatabase().feed(story).querySide();
    }

    private static Viewpoint look(DaySpan span) {
        return new Viewpoint(Scope.everything(), null, span, null, TODAY);
    }

    private static RecommendationOpened issued(String word, @Nullable LocalDate due) {
        return new RecommendationOpened(
                id(word),
                Doan1377.CASE,
                Doan1377.DELEGATION,
                Doan1377.UNIT,
                null,
                word,
                due,
                null,
                List.of(),
                Doan1377.notice(),
                ISSUED);
    }

    private static void done(Story story, String word, LocalDate reported) {
        UUID response = id("response of " + word);
        story.then(
                new ResponseSubmitted(
                        id(word), response, "kết quả", null, List.of(), reported, null),
                new ResponseAccepted(id(word), response, null, reported, null));
    }

    private static DomainEvent extended(String word) {
        return new ExtensionGranted(
                id(word), id("ask"), LATER, null, null, LocalDate.of(2024, 6, 19), null, DUE);
    }
}
