package vn.giamsat.eventlog.serialize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events stored in earlier versions are read as what they are now. */
class UpcasterChainTests {

    private static final String NAME = "test.paid";

    record Paid(Sum sum, String by) {}

    record Sum(BigDecimal amount, String currency) {}

    private static final EventType PAID = new EventType(NAME, 3, Paid.class);

    /** At first an amount alone, then with a currency beside it, now a sum. */
    private static final Upcaster FIRST =
            new Upcaster(NAME, 1, stored -> with(stored, "currency", "VND"));

    private static final Upcaster SECOND =
            new Upcaster(
                    NAME,
                    2,
                    stored ->
                            with(
                                    stored,
                                    "sum",
                                    Map.of(
                                            "amount", stored.get("amount"),
                                            "currency", stored.get("currency"))));

    private final EventSerializer serializer =
            EventSerializer.of(EventTypes.of(List.of(PAID), List.of(SECOND, FIRST)));

    @Test
    void every_version_is_read_as_the_present_one() {
        Paid paid = new Paid(new Sum(new BigDecimal("10.50"), "VND"), "an");
        assertThat(read("1", "{\"amount\":10.50,\"by\":\"an\"}")).isEqualTo(paid);
        assertThat(read("2", "{\"amount\":10.50,\"currency\":\"VND\",\"by\":\"an\"}"))
                .isEqualTo(paid);
        assertThat(read("3", "{\"sum\":{\"amount\":10.50,\"currency\":\"VND\"},\"by\":\"an\"}"))
                .isEqualTo(paid);
    }

    @Test
    void an_event_is_stored_in_its_present_version_and_known_by_one_class() {
        var stored =
                serializer.serialize(new Paid(new Sum(BigDecimal.ONE, "VND"), ""), byte[].class);
        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType(NAME, "3"));
        assertThat(serializer.classForType(new SimpleSerializedType(NAME, "1")))
                .isEqualTo(Paid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "01", "-"})
    void a_version_that_is_not_known_stops_the_reader(String version) {
        assertThatThrownBy(() -> read(version, "{}"))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining(version);
    }

    @Test
    void what_was_not_stored_under_its_version_is_refused() {
        assertThatThrownBy(() -> read("1", "[]")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("1", "{\"amount\":\"x\"}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_chain_with_a_gap_is_refused_at_the_start() {
        assertThatThrownBy(() -> EventTypes.of(List.of(PAID), List.of(SECOND)))
                .hasMessage("test.paid version 1 has no step to version 2");
        assertThatThrownBy(() -> EventTypes.of(List.of(PAID), List.of(FIRST)))
                .hasMessage("test.paid version 2 has no step to version 3");
    }

    @Test
    void a_version_with_two_steps_or_of_no_event_is_refused_at_the_start() {
        assertThatThrownBy(() -> EventTypes.of(List.of(PAID), List.of(FIRST, SECOND, FIRST)))
                .hasMessageContaining("two steps");
        Upcaster third = new Upcaster(NAME, 3, stored -> stored);
        assertThatThrownBy(() -> EventTypes.of(List.of(PAID), List.of(FIRST, SECOND, third)))
                .hasMessageContaining("version 3 is no earlier version");
        Upcaster other = new Upcaster("test.other", 1, stored -> stored);
        assertThatThrownBy(() -> EventTypes.of(List.of(PAID), List.of(FIRST, SECOND, other)))
                .hasMessageContaining("test.other version 1 is no earlier version");
    }

    private Object read(String version, String payload) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(
                        payload.getBytes(UTF_8),
                        byte[].class,
                        new SimpleSerializedType(NAME, version)));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> stored, String name, Object value) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>(stored);
        next.put(name, value);
        return next;
    }
}
