package vn.giamsat.view.bitemporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;
import java.util.UUID;

/** A unit is told what it was shown, and of recommendations those addressed to it. */
class VisibleFactsTests {

    private static final UUID OF_ANOTHER = Story.id("R9");

    @Test
    void a_unit_is_told_what_became_of_its_own_recommendations() {
        List<RecordedEvent> events =
                events(
                        Doan1377.announced(),
                        Doan1377.finding(),
                        Doan1377.recommended(null),
                        toAnotherUnit(),
                        reminder(Doan1377.R2),
                        reminder(OF_ANOTHER),
                        reminder(Story.id("opened nowhere here")),
                        Doan1377.delivered());

        assertThat(told(events, new VisibleFacts(events, false, Doan1377.UNIT::equals)))
                .containsExactly(0L, 2L, 4L, 7L);
        assertThat(told(events, new VisibleFacts(events, false, _ -> false)))
                .as("what is about no recommendation is asked of the case elsewhere")
                .containsExactly(0L);
        assertThat(told(events, new VisibleFacts(events, true, _ -> false)))
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void a_unit_is_told_nothing_of_a_notice_that_has_not_come() {
        List<RecordedEvent> events =
                events(
                        Doan1377.announced(),
                        Doan1377.concluded(),
                        Doan1377.recommended(null),
                        reminder(Doan1377.R2));

        assertThat(told(events, new VisibleFacts(events, false, Doan1377.UNIT::equals)))
                .containsExactly(0L);
    }

    @Test
    void a_unit_is_not_told_who_recorded_it() {
        List<RecordedEvent> events = events(Doan1377.announced());

        assertThat(new VisibleFacts(events, false, Doan1377.UNIT::equals).told(events.getFirst()))
                .hasValueSatisfying(row -> assertThat(row.actor()).isNull());
        assertThat(new VisibleFacts(events, true, _ -> false).told(events.getFirst()))
                .hasValueSatisfying(row -> assertThat(row.actor()).isEqualTo("clerk"));
    }

    private static List<Long> told(List<RecordedEvent> events, VisibleFacts facts) {
        return events.stream()
                .flatMap(recorded -> facts.told(recorded).stream())
                .map(TimelineRow::position)
                .toList();
    }

    private static List<RecordedEvent> events(DomainEvent... events) {
        return Story.of(events).events();
    }

    private static ReminderSent reminder(UUID recommendation) {
        return new ReminderSent(recommendation, null, "đôn đốc", null, null);
    }

    private static RecommendationOpened toAnotherUnit() {
        return new RecommendationOpened(
                OF_ANOTHER,
                Doan1377.CASE,
                Doan1377.DELEGATION,
                Story.id("another unit"),
                "R9",
                "Khắc phục",
                null,
                null,
                List.of(),
                Doan1377.notice(),
                null);
    }
}
