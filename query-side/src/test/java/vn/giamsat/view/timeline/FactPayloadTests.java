package vn.giamsat.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

class FactPayloadTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

    @Test
    void a_fact_is_told_as_json_would_tell_it() {
        assertThat(Chronicle.whole().events())
                .extracting(RecordedEvent::event)
                .allSatisfy(
                        event ->
                                assertThat(FactPayload.of((Record) event))
                                        .isEqualTo(
                                                JSON.readValue(
                                                        JSON.writeValueAsString(event),
                                                        Map.class)));
    }

    @Test
    void written_and_read_again_a_fact_says_the_same() {
        assertThat(Chronicle.whole().events())
                .extracting(event -> FactPayload.of((Record) event.event()))
                .allSatisfy(
                        told ->
                                assertThat(JSON.readValue(JSON.writeValueAsString(told), Map.class))
                                        .isEqualTo(told));
    }

    @Test
    void a_component_is_found_by_its_name_as_it_is() {
        record Dated(LocalDate occurredOn) {}
        LocalDate day = LocalDate.of(2024, 3, 1);

        assertThat(FactPayload.of(new Dated(day)).component("occurredOn")).isEqualTo(day);
        assertThat(FactPayload.of(new Dated(day)).component("lateReason")).isNull();
    }

    @Test
    void what_it_cannot_tell_it_does_not_guess() {
        record Odd(Random random) {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactPayload.of(new Odd(new Random(1))).size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.writeValueAsString(FactPayload.of(new Odd(new Random(1)))));
    }
}
