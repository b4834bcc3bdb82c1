package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

import java.util.List;

class StreamCacheTests {

    private final StreamCache streams = new StreamCache(4);

    @Test
    void a_stream_is_remembered_from_its_first_event_on() {
        DomainEventMessage<?> first = noted("a", 0);
        DomainEventMessage<?> second = noted("a", 1);
        streams.appended(first);
        streams.appended(second);
        assertThat(streams.of("a")).containsExactly(first, second);
        assertThat(streams.of("b")).isEmpty();
    }

    @Test
    void what_does_not_follow_on_what_is_known_is_forgotten_with_it() {
        streams.appended(noted("a", 0));
        streams.appended(noted("a", 2));
        assertThat(streams.of("a")).isEmpty();
        streams.appended(noted("b", 5));
        assertThat(streams.of("b")).isEmpty();
    }

    @Test
    void what_was_read_replaces_what_was_known() {
        streams.appended(noted("a", 0));
        streams.learn("a", List.of(noted("a", 0), noted("a", 1)));
        assertThat(streams.of("a")).hasSize(2);
        streams.learn("a", List.of());
        assertThat(streams.of("a")).isEmpty();
    }

    @Test
    void the_streams_not_used_for_longest_make_room() {
        streams.learn("a", List.of(noted("a", 0), noted("a", 1)));
        streams.learn("b", List.of(noted("b", 0), noted("b", 1)));
        assertThat(streams.of("a")).hasSize(2);
        streams.appended(noted("c", 0));
        assertThat(streams.of("b")).isEmpty();
        assertThat(streams.of("a")).hasSize(2);
        assertThat(streams.of("c")).hasSize(1);
    }

    @Test
    void a_stream_that_has_no_room_is_not_remembered() {
        streams.learn("a", List.of(noted("a", 0), noted("a", 1), noted("a", 2), noted("a", 3)));
        streams.appended(noted("a", 4));
        assertThat(streams.of("a")).isEmpty();
        streams.appended(noted("b", 0));
        assertThat(streams.of("b")).hasSize(1);
    }
}
