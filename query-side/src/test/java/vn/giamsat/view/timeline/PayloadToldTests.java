package vn.giamsat.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.Map;
import java.util.Random;

class PayloadToldTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

    @Test
    void a_fact_is_told_as_json_would_tell_it() {
        assertThat(Chronicle.whole().events())
                .extracting(RecordedEvent::event)
                .allSatisfy(
                        event ->
                                assertThat(PayloadTold.of((Record) event))
                                        .isEqualTo(
                                                JSON.readValue(
                                                        JSON.writeValueAsString(event),
                                                        Map.class)));
    }

    @Test
    void what_it_cannot_tell_it_does_not_guess() {
        record Odd(Random random) {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayloadTold.of(new Odd(new Random(1))));
    }
}
