package vn.giamsat.view.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.casefile.CaseFileView;
import vn.giamsat.view.unit.UnitRow;
import vn.giamsat.view.unit.UnitView;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class TakesTests {

    private static final DomainEvent[] EVENTS = SampleEvents.all().toArray(DomainEvent[]::new);
    private static final List<RecordedEvent> FACTS = Story.of(EVENTS).events();
    private static final List<RecordedEvent> ILLUSTRATIONS =
            Story.of().illustrated().then(EVENTS).events();

    static Stream<View<?>> views() {
        return QuerySide.views().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_fact_touches_a_view_that_does_not_ask_for_it(View<?> view) {
        assertThat(unasked(view, FACTS)).as(view.name()).isEmpty();
        assertThat(unasked(view, ILLUSTRATIONS)).as(view.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_asks_for_something(View<?> view) {
        assertThat(FACTS).anyMatch(view::isTaken);
    }

    @Test
    void a_view_that_asks_for_too_little_is_noticed() {
        assertThat(unasked(new ForgetfulUnits(), FACTS))
                .containsExactly(UnitRenamed.class, UnitRearranged.class);
    }

    @Test
    void of_what_is_found_in_a_case_only_illustrations_touch_its_file() {
        View<?> file = new CaseFileView();

        assertThat(FACTS)
                .filteredOn(fact -> fact.event() instanceof FindingRecorded)
                .isNotEmpty()
                .noneMatch(file::isTaken);
        assertThat(ILLUSTRATIONS)
                .filteredOn(fact -> fact.event() instanceof FindingRecorded)
                .isNotEmpty()
                .allMatch(file::isTaken);
    }

    private static List<Class<?>> unasked(View<?> view, List<RecordedEvent> samples) {
        return samples.stream()
                .filter(sample -> !view.isTaken(sample) && !view.keysOf(sample).isEmpty())
                .<Class<?>>map(sample -> sample.event().getClass())
                .toList();
    }

    /** Does not hear of new names. */
    private record ForgetfulUnits(View<UnitRow> units) implements View<UnitRow> {

        private ForgetfulUnits() {
            this(UnitView.VIEW);
        }

        @Override
        public String name() {
            return units.name();
        }

        @Override
        public Class<UnitRow> rowType() {
            return units.rowType();
        }

        @Override
        public Set<Class<? extends DomainEvent>> takes() {
            return Set.of(UnitRegistered.class);
        }

        @Override
        public List<String> keysOf(RecordedEvent event) {
            return units.keysOf(event);
        }

        @Override
        public @Nullable UnitRow evolve(@Nullable UnitRow row, RecordedEvent event, String key) {
            return units.evolve(row, event, key);
        }
    }
}
