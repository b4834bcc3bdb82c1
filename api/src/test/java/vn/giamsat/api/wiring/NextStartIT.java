package vn.giamsat.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.GiamSat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as a program of its own, on one home that outlives it. */
class NextStartIT {

    private static final Pattern ADDRESS = Pattern.compile("Giám sát: (http://127.0.0.1:\\d+/)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path folder;

    @Test
    void what_was_acknowledged_is_there_once_after_a_kill() throws Exception {
        Process first = start("first.log");
        String token;
        HttpResponse<String> registered;
        try {
            String address = address("first.log", first);
            token = token(address);
            registered = register(address, token);
            assertThat(registered.statusCode()).isEqualTo(201);
        } finally {
            first.destroyForcibly().waitFor();
        }

        Process second = start("second.log");
        try {
            HttpResponse<String> repeated = register(address("second.log", second), token);
            assertThat(repeated.body()).isEqualTo(registered.body());
        } finally {
            second.destroy();
            second.waitFor();
        }
        assertThat(Files.readString(folder.resolve("second.log")))
                .doesNotContain("First administrator");
    }

    private Process start(String log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GiamSat.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--giamsat.home=" + folder.resolve("home"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private String address(String log, Process program) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () ->
                                !program.isAlive()
                                        || ADDRESS.matcher(Files.readString(folder.resolve(log)))
                                                .find());
        try {
            String said = Files.readString(folder.resolve(log));
            Matcher found = ADDRESS.matcher(said);
            assertThat(found.find()).as(said).isTrue();
            return found.group(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String address) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address + "api/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"username":"vanthu","password":"minh-hoa-2024"}"""))
                        .build();
        JsonNode issued =
                JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return issued.path("token").asString();
    }

    private static HttpResponse<String> register(String address, String token) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address + "api/units/register-unit"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "before-the-kill")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"name":"Đảng ủy xã Thanh Phú Long"}"""))
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
