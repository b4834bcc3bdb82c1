package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.timeline.TimelineRow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

class QuerySideIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<RecordedEvent> EVENTS = Chronicle.whole().events();

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final ViewDatabase database = new ViewDatabase();
    private final QuerySide views = new QuerySide(database.source());

    @Test
    void the_log_becomes_rows_and_a_new_start_goes_on_from_there() throws InterruptedException {
        List<RecordedEvent> first = EVENTS.subList(0, 9);
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(first);
            assertThat(views.awaitPosition(QuerySide.viewNames(), 8, PATIENCE)).isTrue();
        }
        QuerySide again = new QuerySide(database.source());
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
        List<RecordedEvent> orphan = Story.of(Doan1377.unit(), Doan1377.announced()).events();
        try (AxonOnViews axon = AxonOnViews.start(views, database.source(), log)) {
            axon.publish(new ArrayList<>(orphan));

            assertThat(views.awaitPosition(List.of("unit", "timeline"), 1, PATIENCE)).isTrue();
            await(() -> health("case_file").state() == ViewHealth.State.PARKED);
            assertThat(health("case_file").error())
                    .contains("case_file", Doan1377.CASE.toString(), "position 1");
            assertThat(health("case_file").lag()).isPositive();
            assertThat(health("unit").state()).isEqualTo(ViewHealth.State.RUNNING);
        }
    }

    @Test
    void nobody_waits_longer_than_asked() throws InterruptedException {
        assertThat(views.awaitPosition(List.of("unit"), 5, Duration.ofMillis(120))).isFalse();
    }

    private ViewHealth health(String view) {
        return views.health().stream()
                .filter(health -> health.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        new vn.giamsat.view.fold.Arrivals().await(condition, PATIENCE);
    }
}
