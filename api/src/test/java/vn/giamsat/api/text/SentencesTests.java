package vn.giamsat.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.StoredEvents;
import vn.giamsat.event.StoredAs;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class SentencesTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void a_founding_names_its_decision_as_officials_write_it() {
        JsonNode payload =
                json(
                        """
                        {"name":"Đoàn giám sát 1377","decision":{"type":"DECISION",
                         "symbol":"1377-QĐ/TU","date":"2024-04-15"}}
                        """);

        assertThat(Sentences.in(VIETNAMESE).tell("delegation.delegation-founded", payload))
                .isEqualTo(
                        "Thành lập Đoàn giám sát 1377; quyết định: Quyết định 1377-QĐ/TU ngày"
                                + " 15/04/2024");
    }

    @Test
    void what_the_record_lacks_is_told_as_not_recorded() {
        JsonNode payload = json("{\"name\":\"Đoàn công tác\",\"decision\":null}");

        assertThat(Sentences.in(VIETNAMESE).tell("delegation.delegation-founded", payload))
                .isEqualTo("Thành lập Đoàn công tác; quyết định: chưa ghi nhận");
        assertThat(Sentences.in(Locale.ENGLISH).tell("delegation.delegation-founded", payload))
                .isEqualTo("Đoàn công tác founded; decision: not recorded");
    }

    @Test
    void what_need_not_be_known_is_left_out() {
        Sentences vietnamese = Sentences.in(VIETNAMESE);
        String opened = "recommendation.recommendation-opened";

        assertThat(vietnamese.tell(opened, json("{\"text\":\"Củng cố đội ngũ\"}")))
                .isEqualTo("Kiến nghị: Củng cố đội ngũ; thời hạn: chưa ấn định thời hạn");
        assertThat(
                        vietnamese.tell(
                                opened,
                                json("{\"reference\":\"R2\",\"text\":\"Củng cố đội ngũ\"}")))
                .startsWith("Kiến nghị R2: ");
        assertThat(vietnamese.tell("inspection.self-report-received", json("{\"dueOn\":null}")))
                .isEqualTo("Nhận báo cáo tự kiểm tra, giám sát của đơn vị");
    }

    @Test
    void limitations_that_were_mentioned_but_not_listed_are_told_as_such() {
        JsonNode payload =
                json("{\"kind\":\"LIMITATION\",\"content\":{\"reference\":\"L0\",\"text\":null}}");

        assertThat(Sentences.in(VIETNAMESE).tell("inspection.finding-recorded", payload))
                .isEqualTo("Ghi nhận Hạn chế L0: có nêu, chưa liệt kê");
    }

    @Test
    void a_dollar_sign_in_a_text_is_only_a_dollar_sign() {
        JsonNode payload = json("{\"reason\":\"$1 \\\\ {x}\"}");

        assertThat(Sentences.in(Locale.ENGLISH).tell("inspection.finding-withdrawn", payload))
                .isEqualTo("A finding was withdrawn: $1 \\ {x}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_event_has_its_sentence_and_no_sentence_lacks_its_event(String language) {
        ResourceBundle sentences = Bundles.of("timeline", Locale.forLanguageTag(language));
        Set<String> events =
                StoredEvents.all().stream()
                        .map(event -> event.getAnnotation(StoredAs.class).name())
                        .collect(Collectors.toSet());

        assertThat(sentences.keySet()).containsExactlyInAnyOrderElementsOf(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_sentence_names_only_components_of_its_event(String language) {
        ResourceBundle sentences = Bundles.of("timeline", Locale.forLanguageTag(language));
        for (Class<?> event : StoredEvents.all()) {
            String sentence = sentences.getString(event.getAnnotation(StoredAs.class).name());
            Set<String> components =
                    Set.of(event.getRecordComponents()).stream()
                            .map(component -> component.getName())
                            .collect(Collectors.toSet());
            Pattern.compile("\\{([A-Za-z]+)")
                    .matcher(sentence)
                    .results()
                    .forEach(named -> assertThat(components).as(sentence).contains(named.group(1)));
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
