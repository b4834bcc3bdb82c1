package vn.giamsat.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The witness as others meet it: over HTTP, and as a process that can die. */
class WitnessServerTests {

    private static final int DEATHS = 5;

    @TempDir private Path folder;
    private final Log log = Log.named(Log.ORIGIN, 200);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void it_answers_as_the_standard_says() throws Exception {
        try (WitnessServer server = start()) {
            HttpResponse<String> cosigned = post(server.port(), log.request(0, 100));
            assertThat(cosigned.statusCode()).isEqualTo(200);
            assertThat(cosigned.body()).startsWith("\u2014 w ").endsWith("\n");

            HttpResponse<String> conflict = post(server.port(), log.request(0, 120));
            assertThat(conflict.statusCode()).isEqualTo(409);
            assertThat(conflict.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
            assertThat(conflict.body()).isEqualTo("100\n");

            assertThat(post(server.port(), new byte[WitnessServer.LARGEST_BODY + 1]).statusCode())
                    .isEqualTo(413);
            assertThat(get(server.port(), "/add-checkpoint")).isEqualTo(405);
            assertThat(get(server.port(), "/")).isEqualTo(404);
        }
    }

    @Test
    void two_witnesses_never_share_a_memory() throws Exception {
        try (WitnessServer server = start()) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(RefusesToServe.class)
                    .hasMessageContaining("another witness");
        }
        try (WitnessServer again = start()) {
            assertThat(again.port()).isPositive();
        }
    }

    @Test
    void a_witness_that_cannot_remember_does_not_cosign() throws Exception {
        try (WitnessServer server = start()) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".state")).toList()) {
                    Files.delete(file);
                }
            }
            assertThat(post(server.port(), log.request(0, 100)).statusCode()).isEqualTo(500);
        }
    }

    @Test
    void dying_between_remembering_and_answering_forgets_nothing() throws Exception {
        Path policy = folder.resolve("policy.txt");
        Files.writeString(policy, log.policyText());
        int seen = 0;
        for (int death = 0; death < DEATHS; death++) {
            int size = seen + 7;
            dieWhileCosigning(policy, log.request(seen, size));
            try (WitnessServer server = start()) {
                assertThat(post(server.port(), log.request(seen, size)).body())
                        .isEqualTo(size + "\n");
                Log fork = log.forkedAt(seen + 1);
                assertThat(post(server.port(), fork.request(seen, size)).statusCode())
                        .isEqualTo(409);
                assertThat(post(server.port(), fork.request(size, size + 5)).statusCode())
                        .isEqualTo(422);
                assertThat(post(server.port(), log.request(size, size)).statusCode())
                        .isEqualTo(200);
            }
            seen = size;
        }
    }

    private void dieWhileCosigning(Path policy, byte[] request) throws Exception {
        Process witness =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                DyingWitness.class.getName(),
                                folder.toString(),
                                policy.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = witness.inputReader(StandardCharsets.UTF_8)) {
            int port = Integer.parseInt(out.readLine().substring("port ".length()));
            assertThatThrownBy(() -> post(port, request)).isInstanceOf(IOException.class);
            assertThat(witness.waitFor()).isEqualTo(137);
        } finally {
            witness.destroyForcibly();
        }
    }

    private WitnessServer start() throws IOException {
        return WitnessProgram.start(
                folder,
                "w",
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                List.of(log.policy()),
                Clock.systemUTC());
    }

    private HttpResponse<String> post(int port, byte[] body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(port, "/add-checkpoint"))
                        .timeout(Duration.ofSeconds(30))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(port, path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
