package vn.giamsat.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

class TimelineViewTests {

    @Test
    void every_event_of_a_family_the_timeline_takes_is_told() {
        List<DomainEvent> all = SampleEvents.all();
        long taken = all.stream().filter(TimelineViewTests::isTaken).count();

        List<TimelineRow> rows = rows(Story.of(all.toArray(DomainEvent[]::new)));

        assertThat(rows).hasSize((int) taken).hasSizeGreaterThan(60);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(row.payload())
                                        .as(row.event())
                                        .containsKey(aggregateOf(row)));
    }

    private static boolean isTaken(DomainEvent event) {
        return new TimelineView().takes().stream().anyMatch(each -> each.isInstance(event));
    }

    private static String aggregateOf(TimelineRow row) {
        if (row.recommendation() != null) {
            return "recommendation";
        }
        return row.inspection() != null ? "inspection" : "delegation";
    }

    @Test
    void a_fact_keeps_both_its_clocks_and_who_recorded_it() {
        Story story = new Story().by("secretary").illustrated().then(Doan1377.announced());

        TimelineRow row = rows(story).getFirst();

        assertThat(row.event()).isEqualTo("InspectionAnnounced");
        assertThat(row.occurredOn()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(row.recordedAt()).isEqualTo(story.events().getFirst().recordedAt());
        assertThat(row.actor()).isEqualTo("secretary");
        assertThat(row.illustration()).isTrue();
        assertThat(row.payload())
                .contains(entry("mode", "IN_PERSON"), entry("selfReportDueOn", "2024-05-20"));
    }

    @Test
    void a_recommendation_is_tied_to_its_case_by_its_opening() {
        List<TimelineRow> rows =
                rows(Story.of(Doan1377.recommended(null), Doan1377.responded("r")));

        assertThat(rows).extracting(TimelineRow::recommendation).containsOnly(Doan1377.R2);
        assertThat(rows).extracting(TimelineRow::inspection).containsExactly(Doan1377.CASE, null);
    }

    @Test
    void inner_work_is_not_told_to_the_unit() {
        assertThat(shown(Doan1377.draft())).isFalse();
        assertThat(shown(Doan1377.finding())).isFalse();
        assertThat(shown(Doan1377.reported())).isFalse();
        assertThat(shown(Doan1377.opened())).isFalse();
        assertThat(shown(Doan1377.founded())).isFalse();
        assertThat(shown(Doan1377.concluded())).isTrue();
        assertThat(shown(Doan1377.responded("r"))).isTrue();
    }

    private static boolean shown(DomainEvent event) {
        return rows(Story.of(event)).getFirst().shownToUnit();
    }

    private static List<TimelineRow> rows(Story story) {
        return Fold.fromNothing(new TimelineView()).apply(story.events()).rows();
    }
}
