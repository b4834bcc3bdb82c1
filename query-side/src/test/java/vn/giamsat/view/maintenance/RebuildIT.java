package vn.giamsat.view.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ToldHistory;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.feed.PositionSignal;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

class RebuildIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<RecordedEvent> EVENTS = Chronicle.whole().events();
    private static final ViewDatabase EXPECTED = new ViewDatabase().feed(EVENTS, 1000);

    private final ViewDatabase database = new ViewDatabase();
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

    static Stream<String> views() {
        return QuerySide.viewNames().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_rebuilt_view_says_what_the_live_one_said(String view) throws InterruptedException {
        database.feed(EVENTS, 1000);

        assertThat(views.maintenance().rebuild(view, "auditor")).isTrue();

        RebuildStatus done = awaitEnd(view);
        assertThat(done.failure()).isNull();
        assertThat(done.state()).isEqualTo(RebuildStatus.State.SWITCHED);
        assertThat(done.position()).isEqualTo(EVENTS.size() - 1L);
        assertThat(database.versions(view)).isEqualTo(EXPECTED.versions(view));
        assertThat(database.versions(view + "_old")).isEqualTo(EXPECTED.versions(view));
        assertThat(database.indexes(view)).isEqualTo(EXPECTED.indexes(view));
        assertThat(views.maintenance().keptOld()).containsExactly(view);
    }

    @Test
    void the_new_table_is_fed_and_read_like_the_old_one_and_can_be_rebuilt_again()
            throws InterruptedException {
        List<RecordedEvent> first = EVENTS.subList(0, 12);
        database.feed(first, 1000);
        var filter = CaseFileFilter.NONE;
        var finder = views.caseFiles();
        finder.list(Scope.everything(), filter, null, PageRequest.first(5));

        views.maintenance().rebuild("case_file", "auditor");
        awaitEnd("case_file");
        views.maintenance().rebuild("case_file", "auditor");
        awaitEnd("case_file");
        database.feed(EVENTS, 1000);

        assertThat(database.versions("case_file")).isEqualTo(EXPECTED.versions("case_file"));
        assertThat(finder.list(Scope.everything(), filter, null, PageRequest.first(5)).items())
                .hasSize(1);
        views.maintenance().dropOld("case_file");
        assertThat(views.maintenance().keptOld()).isEmpty();
    }

    @Test
    void wrong_rows_are_gone_after_a_rebuild() throws InterruptedException {
        database.feed(EVENTS, 1000);
        database.asOwner("update view.follow_up set state = 'CLOSED'");

        views.maintenance().rebuild("follow_up", "auditor");

        awaitEnd("follow_up");
        assertThat(database.versions("follow_up")).isEqualTo(EXPECTED.versions("follow_up"));
    }

    @Test
    void a_log_that_cannot_be_folded_fails_the_rebuild_and_leaves_the_live_view()
            throws InterruptedException {
        List<RecordedEvent> orphan =
                Story.of(Doan1377.unit(), Doan1377.founded(), Doan1377.announced()).events();
        database.feed(Story.of(Doan1377.unit(), Doan1377.founded()));
        QuerySide poisoned =
                new QuerySide(database.source(), database.source(), new ToldHistory(orphan));
        poisoned.maintenance().start();
        try {
            views.maintenance().stop();
            List<String> before = database.versions("case_file");

            poisoned.maintenance().rebuild("case_file", "auditor");

            RebuildStatus failed = awaitEnd("case_file");
            assertThat(failed.state()).isEqualTo(RebuildStatus.State.FAILED);
            assertThat(failed.failure()).contains("InspectionAnnounced", "position 2");
            assertThat(database.versions("case_file")).isEqualTo(before);
        } finally {
            poisoned.maintenance().stop();
        }
    }

    @Test
    void a_rebuild_that_was_cancelled_changes_nothing() throws InterruptedException {
        views.maintenance().stop();
        database.feed(EVENTS.subList(0, 12), 1000);
        assertThat(views.maintenance().rebuild("case_file", "auditor")).isTrue();
        assertThat(views.maintenance().rebuild("case_file", "auditor"))
                .as("one at a time")
                .isFalse();
        assertThat(views.maintenance().cancelRebuild("case_file")).isTrue();

        QuerySide another =
                new QuerySide(database.source(), database.source(), new ToldHistory(EVENTS));
        another.maintenance().start();
        try {
            RebuildStatus ended = awaitEnd("case_file");
            assertThat(ended.state()).isEqualTo(RebuildStatus.State.CANCELLED);
            assertThat(views.maintenance().keptOld()).isEmpty();
            assertThat(views.maintenance().cancelRebuild("case_file")).isFalse();
        } finally {
            another.maintenance().stop();
        }
    }

    @Test
    void what_a_node_left_undone_when_it_died_is_done_by_another() throws InterruptedException {
        database.feed(EVENTS, 1000);
        database.asOwner(
                "create table view.unit_next (half integer); insert into view.rebuild (view, requested_by, state, position, goal) values ('unit', 'auditor', 'FILLING', 3, 9)");

        RebuildStatus done = awaitEnd("unit");

        assertThat(done.state()).isEqualTo(RebuildStatus.State.SWITCHED);
        assertThat(database.versions("unit")).isEqualTo(EXPECTED.versions("unit"));
    }

    @Test
    void what_is_no_view_is_refused() {
        assertThatExceptionOfType(UnknownView.class)
                .isThrownBy(() -> views.maintenance().rebuild("progress", "auditor"));
    }

    private RebuildStatus awaitEnd(String view) throws InterruptedException {
        await(() -> !status(view).state().isUnderWay());
        return status(view);
    }

    private RebuildStatus status(String view) {
        return views.maintenance().rebuilds().stream()
                .filter(status -> status.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        assertThat(new PositionSignal().await(condition, PATIENCE)).isTrue();
    }
}
