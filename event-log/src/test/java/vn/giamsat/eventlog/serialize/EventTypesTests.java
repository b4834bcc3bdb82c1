package vn.giamsat.eventlog.serialize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.eventlog.Noted;

import java.util.List;

class EventTypesTests {

    record Noted1(String text) {}

    private static final EventTypes TYPES =
            EventTypes.of(
                    List.of(new EventType("test.noted", 2, Noted.class)),
                    List.of(new Upcaster("test.noted", 1, stored -> stored)));

    @Test
    void a_class_is_stored_under_its_name_and_version() {
        assertThat(TYPES.storedTypeOf(Noted.class))
                .isEqualTo(new SimpleSerializedType("test.noted", "2"));
    }

    @Test
    void every_version_is_read_as_the_one_class() {
        assertThat(TYPES.classOf(new SimpleSerializedType("test.noted", "1")))
                .isEqualTo(Noted.class);
        assertThat(TYPES.classOf(new SimpleSerializedType("test.noted", "2")))
                .isEqualTo(Noted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"test.noted", "test.unknown", "java.io.File", "vn.giamsat.eventlog.Noted"})
    void a_stored_name_that_is_not_on_the_list_is_not_read(String name) {
        assertThatThrownBy(() -> TYPES.classOf(new SimpleSerializedType(name, null)))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining(name);
    }

    @Test
    void a_class_that_is_not_on_the_list_is_not_stored() {
        assertThatThrownBy(() -> TYPES.storedTypeOf(String.class))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void two_classes_cannot_share_a_name() {
        var twice =
                List.of(
                        new EventType("test.noted", 1, Noted1.class),
                        new EventType("test.noted", 2, Noted.class));
        assertThatThrownBy(() -> EventTypes.of(twice))
                .hasMessageContaining("test.noted is claimed by");
    }

    @Test
    void a_class_cannot_have_two_names() {
        var twice =
                List.of(
                        new EventType("test.noted", 1, Noted.class),
                        new EventType("test.seen", 1, Noted.class));
        assertThatThrownBy(() -> EventTypes.of(twice)).hasMessageContaining("has two stored names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noted", "Test.Noted", "test.noted ", "test..noted", ""})
    void a_name_that_does_not_say_where_it_belongs_is_refused(String name) {
        assertThatThrownBy(() -> new EventType(name, 1, Noted.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
