package vn.giamsat.eventlog.serialize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class EventSerializerTests {

    enum Kind {
        LIMITATION
    }

    record Found(
            String zebra,
            int amount,
            Kind kind,
            LocalDate on,
            Instant at,
            BigDecimal sum,
            List<String> causes,
            Map<String, String> words,
            Object free) {

        boolean isLate() {
            return true;
        }

        String getTitle() {
            return zebra;
        }
    }

    record Nothing() {}

    static final class Opaque {}

    private final EventSerializer serializer =
            EventSerializer.of(
                    EventTypes.of(
                            List.of(
                                    new EventType("test.found", 1, Found.class),
                                    new EventType("test.nothing", 1, Nothing.class),
                                    new EventType("test.opaque", 1, Opaque.class))));

    @Test
    void an_event_is_stored_exactly_like_this() {
        var words = new LinkedHashMap<String, String>();
        words.put("b", "2");
        words.put("a", "1");
        var found =
                new Found(
                        "Kết luận",
                        3,
                        Kind.LIMITATION,
                        LocalDate.of(2025, 1, 24),
                        Instant.parse("2025-01-24T01:02:03.000456Z"),
                        new BigDecimal("10.50"),
                        List.of("x"),
                        words,
                        null);
        assertThat(json(found))
                .isEqualTo(
                        """
                {"zebra":"Kết luận","amount":3,"kind":"LIMITATION","on":"2025-01-24",\
                "at":"2025-01-24T01:02:03.000456Z","sum":10.50,"causes":["x"],"words":{"a":"1","b":"2"},"free":null}""");
        assertThat((Object) read("test.found", json(found))).isEqualTo(found);
    }

    @Test
    void an_event_that_says_nothing_but_its_name_is_stored() {
        assertThat(json(new Nothing())).isEqualTo("{}");
    }

    @Test
    void content_that_cannot_be_seen_is_not_stored_as_nothing() {
        assertThatThrownBy(() -> json(new Opaque())).isInstanceOf(SerializationException.class);
    }

    @Test
    void metadata_has_one_form_whatever_the_order_it_was_collected_in() {
        var one = MetaData.with("b", "2").and("a", "1");
        var other = MetaData.with("a", "1").and("b", "2");
        assertThat(json(one)).isEqualTo(json(other)).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @Test
    void of_metadata_only_the_wanted_texts_are_read() {
        String stored =
                """
                {"nested":{"actor":"of another","list":["x",{"actor":1}]},"actor":"Lê Thị Bốn","n":1,\
                "illustration":true,"nothing":null,"traceId":"t","kind":"K"}""";
        assertThat(
                        serializer.texts(
                                stored.getBytes(UTF_8),
                                Set.of("actor", "kind", "illustration", "nothing", "absent")))
                .isEqualTo(Map.of("actor", "Lê Thị Bốn", "kind", "K"));
        assertThat(serializer.texts("{}".getBytes(UTF_8), Set.of("actor"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"actor\":\"a\"", "{\"actor\":", "{\"other\":[1,"})
    void metadata_that_breaks_off_is_not_read_in_part(String stored) {
        assertThatThrownBy(() -> serializer.texts(stored.getBytes(UTF_8), Set.of("actor")))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void what_a_later_release_added_is_passed_over() {
        assertThat((Object) read("test.nothing", "{\"later\":1}")).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":null}",
                "{\"amount\":\"x\"}",
                "{\"kind\":\"OTHER\"}",
                "{\"on\":\"2025-02-31\"}",
                "{} {}"
            })
    void what_does_not_fit_is_not_guessed_at(String json) {
        assertThatThrownBy(() -> read("test.found", json))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void no_class_is_made_because_the_text_names_it() {
        var found =
                (Found)
                        read(
                                "test.found",
                                "{\"amount\":1,\"free\":[\"java.io.File\",\"/etc/passwd\"]}");
        assertThat(found.free()).isInstanceOf(List.class);
    }

    @Test
    void an_event_without_payload_is_refused() {
        assertThatThrownBy(() -> serializer.serialize(null, byte[].class))
                .isInstanceOf(UnknownEventType.class);
    }

    private String json(Object event) {
        return new String(serializer.serialize(event, byte[].class).getData(), UTF_8);
    }

    private Object read(String name, String json) {
        var type = new SimpleSerializedType(name, "1");
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, type));
    }
}
