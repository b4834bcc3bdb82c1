package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words events are stored with (kinds, posts, levels) stay readable: none is ever taken away.
 */
class StoredWordsTests {

    private static final Path APPROVED = Path.of("src", "test", "resources", "stored-words.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_words_are_the_approved_ones() throws IOException {
        SortedMap<String, List<String>> words = words();
        if (Boolean.getBoolean("approve.events")) {
            Files.writeString(APPROVED, JSON.writeValueAsString(words) + "\n");
        }
        assertThat(words).isNotEmpty().isEqualTo(JSON.readValue(APPROVED, Map.class));
    }

    private static SortedMap<String, List<String>> words() {
        SortedMap<String, List<String>> words = new TreeMap<>();
        StoredEvents.all().forEach(event -> collect(event, words));
        return words;
    }

    private static void collect(Type type, SortedMap<String, List<String>> words) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, words));
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            Stream.of(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(each -> collect(each, words));
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            words.put(
                    plain.getSimpleName(),
                    Stream.of(plain.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .toList());
        }
    }
}
