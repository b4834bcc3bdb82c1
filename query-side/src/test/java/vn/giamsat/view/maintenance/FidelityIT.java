package vn.giamsat.view.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.ToldHistory;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.feed.PositionSignal;

import java.time.Duration;
import java.util.List;

class FidelityIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<RecordedEvent> EVENTS = Chronicle.whole().events();

    private final ViewDatabase database = new ViewDatabase().feed(EVENTS, 1000);
    private final QuerySide views =
            new QuerySide(database.source(), database.source(), new ToldHistory(EVENTS));

    @BeforeEach
    void start() {
        views.maintenance().start();
    }

    @AfterEach
    void stop() {
        views.maintenance().stop();
    }

    @Test
    void a_clean_database_shows_no_difference_and_leaves_nothing_behind()
            throws InterruptedException {
        Fidelity report = check();

        assertThat(report.isFaithful()).isTrue();
        assertThat(report.views())
                .extracting(Fidelity.OfView::view)
                .containsExactlyElementsOf(QuerySide.viewNames());
        assertThat(report.views())
                .allSatisfy(
                        view -> {
                            assertThat(view.position()).isEqualTo(EVENTS.size() - 1L);
                            assertThat(view.versions())
                                    .isEqualTo(database.versions(view.view()).size());
                            assertThat(view.liveDigest())
                                    .isEqualTo(view.replayedDigest())
                                    .hasSize(64);
                        });
        assertThat(database.tables()).noneMatch(table -> table.endsWith("_check"));
    }

    @Test
    void a_wrong_row_is_named_by_view_row_position_and_column() throws InterruptedException {
        database.asOwner("update view.follow_up set text = 'khác' where until is null");

        Fidelity.OfView followUp = only(check(), "follow_up");

        assertThat(followUp.differing()).isEqualTo(1);
        Fidelity.Difference difference = followUp.differences().getFirst();
        assertThat(difference.kind()).isEqualTo(Fidelity.Difference.Kind.ALTERED);
        assertThat(difference.columns()).containsExactly("text");
        assertThat(database.versions("follow_up"))
                .anyMatch(row -> row.contains(difference.key()) && row.contains("khác"));
    }

    @Test
    void rows_from_before_a_component_was_added_are_still_right() throws InterruptedException {
        database.asOwner("update view.finding set content = jsonb_strip_nulls(content)");
        database.asOwner(
                "update view.timeline set payload = jsonb_strip_nulls(payload::jsonb)::json");

        assertThat(check().isFaithful()).isTrue();
    }

    @Test
    void words_that_were_taken_out_of_a_record_are_named() throws InterruptedException {
        database.asOwner("update view.finding set content = content - 'text' where until is null");

        assertThat(only(check(), "finding").differences())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.columns()).containsExactly("content"));
    }

    @Test
    void a_row_of_the_past_is_held_against_the_log_like_one_of_today() throws InterruptedException {
        database.asOwner(
                "update view.case_file set theme = 'khác' where since = (select min(since) from view.case_file)");

        assertThat(only(check(), "case_file").differing()).isEqualTo(1);
    }

    @Test
    void a_row_too_few_and_a_row_too_many_are_told_apart() throws InterruptedException {
        database.asOwner("delete from view.unit");
        database.asOwner(
                "insert into view.finding select (jsonb_populate_record(t, '{\"key\": \"planted\"}')).* from view.finding t where until is null limit 1");

        Fidelity report = check();

        assertThat(report.views())
                .filteredOn(view -> !view.isFaithful())
                .extracting(Fidelity.OfView::view)
                .containsExactlyInAnyOrder("unit", "finding");
        assertThat(only(report, "unit").differences().getFirst().kind())
                .isEqualTo(Fidelity.Difference.Kind.MISSING);
        assertThat(only(report, "finding").differences().getFirst())
                .extracting(Fidelity.Difference::kind, Fidelity.Difference::key)
                .containsExactly(Fidelity.Difference.Kind.SURPLUS, "planted");
    }

    @Test
    void a_view_that_is_behind_is_compared_as_far_as_it_has_come() throws InterruptedException {
        ViewDatabase behind = new ViewDatabase().feed(EVENTS.subList(0, 10), 1000);
        QuerySide late = new QuerySide(behind.source(), behind.source(), new ToldHistory(EVENTS));
        late.maintenance().start();
        try {
            assertThat(check(late).isFaithful()).isTrue();
        } finally {
            late.maintenance().stop();
        }
    }

    private Fidelity check() throws InterruptedException {
        return check(views);
    }

    private static Fidelity check(QuerySide views) throws InterruptedException {
        long id = views.maintenance().checkFidelity("auditor").orElseThrow();
        assertThat(new PositionSignal().await(() -> !run(views, id).state().isUnderWay(), PATIENCE))
                .isTrue();
        assertThat(run(views, id).failure()).isNull();
        return run(views, id).report();
    }

    private static FidelityRun run(QuerySide views, long id) {
        return views.maintenance().fidelityRun(id).orElseThrow();
    }

    private static Fidelity.OfView only(Fidelity report, String view) {
        return report.views().stream()
                .filter(each -> each.view().equals(view))
                .findFirst()
                .orElseThrow();
    }
}
