package vn.giamsat.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A unit may see a fact and still not all that stands in it. */
class RedactedPayloadTests {

    @Test
    void what_a_record_keeps_inside_is_told_to_no_unit_however_deep_it_lies() {
        Map<String, Object> payload =
                Map.of(
                        "place",
                        "trụ sở UBND xã",
                        "notes",
                        "ghi chép của Đoàn",
                        "host",
                        Map.of("name", "Nguyễn Văn A", "account", "a"),
                        "members",
                        List.of(Map.of("person", Map.of("name", "B", "account", "b"))));

        assertThat(RedactedPayload.told(payload, unit -> true))
                .isEqualTo(
                        Map.of(
                                "place", "trụ sở UBND xã",
                                "host", Map.of("name", "Nguyễn Văn A"),
                                "members", List.of(Map.of("person", Map.of("name", "B")))));
    }

    @Test
    void of_reserved_opinions_a_unit_is_told_how_many_there_were() {
        Map<String, Object> payload =
                Map.of("reservedOpinions", List.of(Map.of("by", "A", "text", "chưa nhất trí")));

        assertThat(RedactedPayload.told(payload, unit -> true))
                .isEqualTo(Map.of("reservedOpinions", List.of(Map.of())));
    }
}
