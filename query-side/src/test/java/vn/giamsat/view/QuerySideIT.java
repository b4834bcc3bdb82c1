package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.read.ViewBehind;
import vn.giamsat.view.timeline.TimelineRow;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

class QuerySideIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<RecordedEvent> EVENTS = Chronicle.whole().events();

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final ViewDatabase database = new ViewDatabase();
    private final QuerySide views = over(EVENTS);

    @Test
    void the_log_becomes_rows_and_a_new_start_goes_on_from_there() throws InterruptedException {
        List<RecordedEvent> first = EVENTS.subList(0, 9);
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(first);
            assertThat(views.awaitPosition(QuerySide.viewNames(), 8, PATIENCE)).isTrue();
        }
        QuerySide again = over(EVENTS);
        try (AxonOnViews axon = AxonOnViews.start(again, database.source(), log)) {
            axon.publish(EVENTS.subList(9, EVENTS.size()));
            assertThat(again.awaitPosition(QuerySide.viewNames(), EVENTS.size() - 1L, PATIENCE))
                    .isTrue();
            assertThat(again.health())
                    .allSatisfy(
                            view -> {
                                assertThat(view.state()).isEqualTo(ViewHealth.State.RUNNING);
                                assertThat(view.lag()).isZero();
                            });
        }
        ViewDatabase expected = new ViewDatabase().feed(EVENTS, 1000);
        for (String view : QuerySide.viewNames()) {
            assertThat(database.versions(view)).isEqualTo(expected.versions(view));
        }
    }

    @Test
    void actor_and_illustration_travel_beside_the_event() throws InterruptedException {
        Story story = Story.of(Doan1377.founded());
        story.by("secretary").illustrated().then(Doan1377.planned());
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(story.events());
            assertThat(views.awaitPosition(List.of("timeline"), 1, PATIENCE)).isTrue();
        }

        assertThat(
                        views.timeline()
                                .ofDelegation(
                                        Doan1377.DELEGATION,
                                        Scope.everything(),
                                        null,
                                        PageRequest.first(9))
                                .items())
                .extracting(TimelineRow::actor, TimelineRow::illustration)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("clerk", false),
                        org.assertj.core.groups.Tuple.tuple("secretary", true));
    }

    @Test
    void a_poisoned_event_parks_its_view_and_no_other() throws InterruptedException {
        List<RecordedEvent> orphan =
                Story.of(Doan1377.unit(), Doan1377.founded(), Doan1377.announced()).events();
        QuerySide poisoned = over(orphan);
        try (AxonOnViews axon = AxonOnViews.start(poisoned, database.source(), log)) {
            axon.publish(new ArrayList<>(orphan));

            assertThat(poisoned.awaitPosition(List.of("unit", "timeline"), 2, PATIENCE)).isTrue();
            await(() -> health(poisoned, "case_file").parked() != null);
            ViewHealth health = health(poisoned, "case_file");
            assertThat(health.state()).isEqualTo(ViewHealth.State.PARKED);
            assertThat(health.parked().position()).isEqualTo(2);
            assertThat(health.parked().event()).isEqualTo("InspectionAnnounced");
            assertThat(health.parked().because()).contains("case_file", Doan1377.CASE.toString());
            assertThat(health.position()).as("what came before it is taken").isEqualTo(1);
            assertThat(health.lag()).isOne();
            await(() -> health(poisoned, "unit").state() == ViewHealth.State.RUNNING);
        }
    }

    @Test
    void once_the_fault_is_mended_a_parked_view_goes_on_from_there() throws InterruptedException {
        database.asOwner(
                "alter table view.finding add constraint poison check (kind <> 'SIGN_OF_VIOLATION')");
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(EVENTS);
            await(() -> health(views, "finding").parked() != null);
            assertThat(health(views, "finding").parked().event()).isEqualTo("FindingRecorded");
            assertThat(health(views, "finding").parked().because()).contains("poison");

            database.asOwner("alter table view.finding drop constraint poison");

            assertThat(views.awaitPosition(List.of("finding"), EVENTS.size() - 1L, PATIENCE))
                    .isTrue();
            assertThat(health(views, "finding").parked()).isNull();
        }
        assertThat(database.versions("finding"))
                .isEqualTo(new ViewDatabase().feed(EVENTS, 1000).versions("finding"));
    }

    /** Else each event would be read, and each round be written, as often as there are views. */
    @Test
    void one_processor_and_one_transaction_feed_all_views() throws InterruptedException {
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(EVENTS.subList(0, 9));
            assertThat(views.awaitPosition(QuerySide.viewNames(), 8, PATIENCE)).isTrue();
        }

        assertThat(
                        database.asked(
                                "select distinct processor_name from public.token_entry where segment >= 0"))
                .containsExactly("views");
        assertThat(database.asked("select distinct xmin::text from view.progress")).hasSize(1);
    }

    @Test
    void a_view_that_somebody_holds_keeps_no_other_waiting_and_comes_after()
            throws InterruptedException, SQLException {
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log);
                Connection holder = database.source().getConnection()) {
            axon.publish(EVENTS.subList(0, 9));
            assertThat(views.awaitPosition(QuerySide.viewNames(), 8, PATIENCE)).isTrue();
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute("select from view.progress where view = 'finding' for update");
            }
            axon.publish(EVENTS.subList(9, EVENTS.size()));

            long last = EVENTS.size() - 1L;
            List<String> others =
                    QuerySide.viewNames().stream().filter(name -> !name.equals("finding")).toList();
            assertThat(views.awaitPosition(others, last, PATIENCE)).isTrue();
            assertThat(views.positionOf("finding")).isEqualTo(8);
            holder.rollback();
            assertThat(views.awaitPosition(List.of("finding"), last, PATIENCE)).isTrue();
        }
        assertThat(database.versions("finding"))
                .isEqualTo(new ViewDatabase().feed(EVENTS, 1000).versions("finding"));
    }

    @Test
    void a_view_whose_table_was_laid_anew_is_filled_before_the_processors_go_on() {
        database.feed(EVENTS, 1000);
        database.asOwner(
                "truncate view.case_file; delete from view.progress where view = 'case_file'");

        views.catchUp();

        assertThat(database.versions("case_file"))
                .isEqualTo(new ViewDatabase().feed(EVENTS, 1000).versions("case_file"));
    }

    /** Else one poisoned view would keep the whole office from starting. */
    @Test
    void a_view_that_is_poisoned_at_the_start_is_parked_and_the_others_are_filled() {
        QuerySide poisoned =
                over(Story.of(Doan1377.unit(), Doan1377.founded(), Doan1377.announced()).events());

        poisoned.catchUp();

        assertThat(health(poisoned, "case_file").parked().event()).isEqualTo("InspectionAnnounced");
        assertThat(health(poisoned, "case_file").position()).isEqualTo(1);
        assertThat(health(poisoned, "timeline").position()).isEqualTo(2);
    }

    @Test
    void what_a_processor_was_never_offered_is_taken_from_the_log() throws InterruptedException {
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(EVENTS.subList(0, 9));
            assertThat(views.awaitPosition(QuerySide.viewNames(), 8, PATIENCE)).isTrue();
            database.asOwner(
                    "truncate view.case_file; delete from view.progress where view = 'case_file'");
            axon.publish(EVENTS.subList(9, EVENTS.size()));
            assertThat(views.awaitPosition(QuerySide.viewNames(), EVENTS.size() - 1L, PATIENCE))
                    .isTrue();
        }
        assertThat(database.versions("case_file"))
                .isEqualTo(new ViewDatabase().feed(EVENTS, 1000).versions("case_file"));
    }

    @Test
    void nobody_waits_longer_than_asked() throws InterruptedException {
        assertThat(views.awaitPosition(List.of("unit"), 5, Duration.ofMillis(120))).isFalse();
    }

    @Test
    void a_parked_view_stops_only_those_who_read_it() throws InterruptedException {
        database.asOwner(
                "alter table view.finding add constraint poison check (kind <> 'SIGN_OF_VIOLATION')");
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(EVENTS);
            await(() -> health(views, "finding").parked() != null);
            assertThat(
                            views.awaitPosition(
                                    List.of("unit", "timeline", "case_file"),
                                    EVENTS.size() - 1L,
                                    PATIENCE))
                    .isTrue();
            views.readAtLeast(EVENTS.size() - 1L);

            assertThat(views.units().list(null, null, PageRequest.first(9)).items()).isNotEmpty();
            assertThatExceptionOfType(ViewBehind.class)
                    .isThrownBy(() -> findings())
                    .satisfies(
                            behind -> {
                                assertThat(behind.view()).isEqualTo("finding");
                                assertThat(behind.parkedSince())
                                        .isEqualTo(health(views, "finding").parked().since());
                            });

            views.awaitBeforeSnapshot();
            assertThat(views.units().list(null, null, PageRequest.first(9)).items()).isNotEmpty();
            assertThatExceptionOfType(ViewBehind.class).isThrownBy(() -> findings());

            views.readWhatThereIs();
            assertThat(findings().items()).isNotNull();
        }
    }

    private Page<FindingRow> findings() {
        return views.findings()
                .ofCase(Doan1377.CASE, Scope.everything(), null, PageRequest.first(9));
    }

    private QuerySide over(List<RecordedEvent> log) {
        return new QuerySide(database.source(), database.source(), new ToldHistory(log));
    }

    private static ViewHealth health(QuerySide views, String view) {
        return views.health().stream()
                .filter(health -> health.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        new vn.giamsat.view.fold.feed.PositionSignal().await(condition, PATIENCE);
    }
}
