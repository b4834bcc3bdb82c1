package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.event.StoredAs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is once stored is readable for ever: each event has an approved JSON, complete and as sparse
 * as it may be. {@code -Dapprove.events=true} writes the files; one of a released version stays.
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

    @Test
    void every_approved_file_belongs_to_an_event() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            events().stream().map(EventContractTests::fileOf).toList());
        }
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

    private static Path fileOf(Class<?> event) {
        StoredAs stored = event.getAnnotation(StoredAs.class);
        return APPROVED.resolve(stored.name() + ".v" + stored.version() + ".json");
    }
}
