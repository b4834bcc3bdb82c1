package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.StoredAs;

import java.util.List;
import java.util.Locale;

class StoredEventsTests {

    static List<Class<?>> events() {
        return StoredEvents.all();
    }

    @Test
    void there_are_events() {
        assertThat(events()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void no_two_events_share_a_stored_name() {
        assertThat(events().stream().map(StoredEventsTests::nameOf)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_name_is_the_aggregate_and_the_event_in_kebab_case(Class<?> event) {
        assertThat(event).isRecord().isAssignableTo(DomainEvent.class);
        assertThat(nameOf(event)).isEqualTo(aggregateOf(event) + "." + kebab(event));
        assertThat(event.getAnnotation(StoredAs.class).version()).isPositive();
    }

    private static String nameOf(Class<?> event) {
        return event.getAnnotation(StoredAs.class).name();
    }

    /** The package of an event is vn.giamsat, its aggregate, then "event". */
    private static String aggregateOf(Class<?> event) {
        return event.getPackageName().split("\\.")[2];
    }

    private static String kebab(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
