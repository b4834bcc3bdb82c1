package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.event.EarlierVersion;
import vn.giamsat.event.StoredAs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is once stored is readable for ever: each version of each event has an approved JSON,
 * complete and as sparse as it may be. {@code -Dapprove.events=true} writes those of the present
 * versions; the files of earlier ones stay as they are.
 */
class EventContractTests {

    private static final Path APPROVED = Path.of("src", "test", "resources", "event-contract");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<Class<?>> events() {
        return StoredEvents.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_approved(Class<?> event) throws IOException {
        assertThat(approved(event)).isEqualTo(contractOf(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_event_is_read_back(Class<?> event) throws IOException {
        JsonNode approved = approved(event);
        assertThat(JSON.treeToValue(approved.get("complete"), event))
                .isEqualTo(SampleRecords.complete().of(event));
        assertThat(JSON.treeToValue(approved.get("sparse"), event))
                .isEqualTo(SampleRecords.sparse().of(event));
    }

    /** Such is what was stored before the components were there. */
    @ParameterizedTest
    @MethodSource("events")
    void components_that_may_be_missing_may_be_absent(Class<?> event) throws IOException {
        JsonNode stored = approved(event).get("sparse");

        assertThat(JSON.treeToValue(withoutNulls(stored), event))
                .isEqualTo(SampleRecords.sparse().of(event));
    }

    @Test
    void every_approved_file_belongs_to_an_event() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            events().stream().flatMap(EventContractTests::filesOf).toList());
        }
    }

    static List<EarlierVersion> earlierVersions() {
        return StoredEvents.earlierVersions();
    }

    /** Read, with nothing left over and nothing lost that must be there. */
    @ParameterizedTest
    @MethodSource("earlierVersions")
    void an_earlier_version_is_told_in_the_present_one(EarlierVersion earlier) throws IOException {
        JsonNode approved = JSON.readTree(fileOf(earlier.name(), earlier.version()));
        for (String how : List.of("complete", "sparse")) {
            Map<String, @Nullable Object> told = told(earlier, approved.get(how));
            assertThat(told).isEqualTo(told(earlier, approved.get(how)));
            assertThat(asStored(JSON.convertValue(told, eventOf(earlier))))
                    .isEqualTo(asStored(told))
                    .isNotEqualTo(approved.get(how));
        }
    }

    private static Map<String, @Nullable Object> told(EarlierVersion from, JsonNode stored) {
        @SuppressWarnings("unchecked") // an event is an object
        Map<String, @Nullable Object> told = JSON.treeToValue(stored, Map.class);
        for (EarlierVersion each : earlierVersions()) {
            if (each.name().equals(from.name()) && each.version() >= from.version()) {
                told = each.next().apply(Collections.unmodifiableMap(told));
            }
        }
        return told;
    }

    private static Class<?> eventOf(EarlierVersion earlier) {
        return events().stream()
                .filter(each -> each.getAnnotation(StoredAs.class).name().equals(earlier.name()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode approved(Class<?> event) throws IOException {
        Path file = fileOf(event);
        if (Boolean.getBoolean("approve.events")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, JSON.writeValueAsString(contractOf(event)) + "\n");
        }
        assertThat(file).as("written with -Dapprove.events=true, then reviewed").exists();
        return JSON.readTree(file);
    }

    private static ObjectNode contractOf(Class<?> event) {
        StoredAs stored = event.getAnnotation(StoredAs.class);
        ObjectNode contract = JSON.createObjectNode();
        contract.put("name", stored.name());
        contract.put("version", stored.version());
        contract.set("complete", asStored(SampleRecords.complete().of(event)));
        contract.set("sparse", asStored(SampleRecords.sparse().of(event)));
        return contract;
    }

    /** By way of the text, so that numbers have the node types a read file gives them. */
    private static JsonNode asStored(Object event) {
        return JSON.readTree(JSON.writeValueAsString(event));
    }

    private static JsonNode withoutNulls(JsonNode stored) {
        if (stored instanceof ObjectNode object) {
            object.removeNulls();
        }
        stored.forEach(EventContractTests::withoutNulls);
        return stored;
    }

    private static Stream<Path> filesOf(Class<?> event) {
        StoredAs stored = event.getAnnotation(StoredAs.class);
        return IntStream.rangeClosed(1, stored.version())
                .mapToObj(version -> fileOf(stored.name(), version));
    }

    private static Path fileOf(Class<?> event) {
        StoredAs stored = event.getAnnotation(StoredAs.class);
        return fileOf(stored.name(), stored.version());
    }

    private static Path fileOf(String name, int version) {
        return APPROVED.resolve(name + ".v" + version + ".json");
    }
}
