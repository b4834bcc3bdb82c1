package vn.giamsat.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code -Dopenapi.write=true} writes what is published anew; the difference is then reviewed. */
class OpenApiIT {
    private static final Path COMMITTED = Path.of("../docs/openapi.json");

    @Test
    void what_is_published_is_what_was_reviewed() throws IOException {
        Reply reply = RunningProduct.get("", OpenApiController.PATH);
        assertThat(reply.status()).isEqualTo(200);
        String published = new String(reply.response().body(), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, published);
        }

        assertThat(published)
                .as("run the tests with -Dopenapi.write=true and review docs/openapi.json")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void every_command_and_every_kind_of_problem_is_in_it() {
        String published = RunningProduct.get("", OpenApiController.PATH).body().toString();

        assertThat(published)
                .contains("/api/inspections/{id}/record-finding", "If-Match", "Idempotency-Key")
                .contains("urn:giamsat:problem:version-conflict")
                .contains("urn:giamsat:rule:A_CLOSED_FILE_IS_NOT_CHANGED");
    }
}
