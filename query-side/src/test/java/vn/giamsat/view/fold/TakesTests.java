package vn.giamsat.view.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.unit.UnitRow;
import vn.giamsat.view.unit.UnitView;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class TakesTests {

    private static final List<RecordedEvent> SAMPLES =
            Story.of(SampleEvents.all().toArray(DomainEvent[]::new)).events();

    static Stream<View<?>> views() {
        return QuerySide.views().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_fact_touches_a_view_that_does_not_ask_for_it(View<?> view) {
        assertThat(unasked(view)).as(view.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_asks_for_something(View<?> view) {
        assertThat(SAMPLES).anyMatch(sample -> isAsked(view, sample));
    }

    @Test
    void a_view_that_asks_for_too_little_is_noticed() {
        assertThat(unasked(new ForgetfulUnits())).containsExactly(UnitRenamed.class);
    }

    private static List<Class<?>> unasked(View<?> view) {
        return SAMPLES.stream()
                .filter(sample -> !isAsked(view, sample) && !view.keysOf(sample).isEmpty())
                .<Class<?>>map(sample -> sample.event().getClass())
                .toList();
    }

    private static boolean isAsked(View<?> view, RecordedEvent sample) {
        return view.takes().stream().anyMatch(kind -> kind.isInstance(sample.event()));
    }

    /** Does not hear of new names. */
    private record ForgetfulUnits(UnitView units) implements View<UnitRow> {

        private ForgetfulUnits() {
            this(new UnitView());
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
        public UnitRow evolve(
                @org.jspecify.annotations.Nullable UnitRow row, RecordedEvent event, String key) {
            return units.evolve(row, event, key);
        }
    }
}
