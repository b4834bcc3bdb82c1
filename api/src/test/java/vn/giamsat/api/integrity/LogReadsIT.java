package vn.giamsat.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.tree.TilePath;
import vn.giamsat.eventlog.tree.Tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The log over HTTP, as an auditor's verifier reads it. */
class LogReadsIT {

    private static final String AUDITOR = "kiemtoan";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static Checkpoint signed;

    @BeforeAll
    static void recordAndSign() throws InterruptedException {
        do {
            SmallCase.open();
        } while (RunningProduct.head() < TilePath.FULL);
        signed =
                bean(EventLog.class)
                        .checkpoints()
                        .awaitCovering(RunningProduct.head(), PATIENCE)
                        .orElseThrow();
    }

    @Test
    void the_newest_checkpoint_is_the_root_of_the_tree_under_two_signatures() {
        String[] lines = text("/api/log/checkpoint").split("\n");
        long size = Long.parseLong(lines[1]);
        assertThat(lines[0]).isEqualTo("giamsat.local/nhat-ky");
        assertThat(size).isGreaterThanOrEqualTo(signed.size());
        assertThat(lines[2]).isEqualTo(tree().rootAt(size).base64());
        assertThat(lines).hasSize(6);
        assertThat(text("/api/log/policy")).contains("log " + lines[0] + "+", "quorum none");
    }

    @Test
    void every_checkpoint_is_listed_from_a_size_on() {
        List<JsonNode> all = linesOf("/api/log/checkpoints?from=0&limit=1000");
        assertThat(all).extracting(line -> line.path("size").asLong()).contains(signed.size());
        assertThat(linesOf("/api/log/checkpoints?from=" + signed.size() + "&limit=1"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.path("note").asString()).isEqualTo(signed.note()));
    }

    @Test
    void tiles_and_bundles_are_those_of_the_tree() {
        Reply tile = get(AUDITOR, "/api/log/tile/0/000");
        assertThat(tile.response().body()).isEqualTo(tree().tile(0, 0, TilePath.FULL));
        assertThat(tile.header("Cache-Control")).contains("private", "immutable");
        assertThat(get(AUDITOR, "/api/log/tile/entries/000").response().body())
                .isEqualTo(tree().entries(0, TilePath.FULL));
        assertThat(get(AUDITOR, "/api/log/tile/0/000.p/7").response().body())
                .isEqualTo(tree().tile(0, 0, 7));
        assertThat(get(AUDITOR, "/api/log/tile/0/000.p/1").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void what_is_not_the_address_of_a_tile_is_said_to_be_none() {
        for (String path :
                List.of(
                        "0/0",
                        "0/000.p/0",
                        "0/000.p/257",
                        "0/x000/000",
                        "64/000",
                        "a/000",
                        "0/0x1")) {
            Reply reply = get(AUDITOR, "/api/log/tile/" + path);
            assertThat(reply.status()).as(path).isEqualTo(400);
            assertThat(reply.type()).isEqualTo("urn:giamsat:problem:malformed-request");
        }
        for (String path : List.of("0/999", "entries/x999/999", "7/000", "0/999.p/9")) {
            Reply reply = get(AUDITOR, "/api/log/tile/" + path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.type()).isEqualTo("urn:giamsat:problem:absent");
        }
    }

    @Test
    void proofs_lead_from_any_event_and_any_size_to_a_checkpoint() {
        String proof = text("/api/log/proof/0");
        String leaf = new String(tree().leaf(0), StandardCharsets.UTF_8);
        String extra = Base64.getEncoder().encodeToString(leaf.getBytes(StandardCharsets.UTF_8));
        assertThat(proof)
                .startsWith("c2sp.org/tlog-proof@v1\nextra " + extra + "\nindex 0\n")
                .contains("\n\ngiamsat.local/nhat-ky\n");
        assertThat(text("/api/log/consistency?from=1&to=" + signed.size()).lines().toList())
                .isEqualTo(
                        tree().consistency(1, signed.size()).stream()
                                .map(hash -> hash.base64())
                                .toList());
        assertThat(get(AUDITOR, "/api/log/proof/999999").status()).isEqualTo(404);
        assertThat(get(AUDITOR, "/api/log/proof/-1").status()).isEqualTo(400);
        assertThat(get(AUDITOR, "/api/log/consistency?from=0&to=999999").status()).isEqualTo(404);
        assertThat(get(AUDITOR, "/api/log/consistency?from=2&to=1").status()).isEqualTo(400);
    }

    @Test
    void events_are_told_byte_for_byte_and_at_most_five_thousand_at_a_time() {
        List<JsonNode> events = linesOf("/api/log/events?from=0&to=5000");
        assertThat(events).hasSizeGreaterThanOrEqualTo((int) signed.size());
        for (int position = 0; position < events.size(); position++) {
            assertThat(events.get(position).path("position").asInt()).isEqualTo(position);
        }
        assertThat(events.getFirst().propertyNames())
                .containsExactly(
                        "position",
                        "id",
                        "aggregateType",
                        "aggregateId",
                        "sequence",
                        "eventId",
                        "name",
                        "version",
                        "recordedAt",
                        "salt",
                        "payload",
                        "metadata");
        assertThat(get(AUDITOR, "/api/log/events?from=0&to=5001").status()).isEqualTo(400);
        assertThat(get(AUDITOR, "/api/log/unplaced").status()).isEqualTo(200);
    }

    @Test
    void the_export_holds_everything_under_the_same_names() throws IOException {
        Map<String, byte[]> files = unzipped(get(AUDITOR, "/api/log/export").response().body());
        String checkpoint = new String(files.get("checkpoint"), StandardCharsets.UTF_8);
        long size = Long.parseLong(checkpoint.split("\n")[1]);
        assertThat(files).containsKeys("policy", "unplaced.ndjson", "events/0.ndjson");
        assertThat(files.get("tile/0/000")).isEqualTo(tree().tile(0, 0, TilePath.FULL));
        int full = (int) (size / TilePath.FULL);
        assertThat(files.get("tile/1/000.p/" + full)).isEqualTo(tree().tile(1, 0, full));
        assertThat(files).containsKey("tile/entries/000");
        assertThat(new String(files.get("checkpoints.ndjson"), StandardCharsets.UTF_8).lines())
                .last()
                .asString()
                .contains("\"size\":" + size);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void nobody_but_an_auditor_reads_the_log() {
        for (String path :
                List.of(
                        "checkpoint",
                        "checkpoints",
                        "policy",
                        "proof/0",
                        "consistency?from=0&to=1",
                        "tile/0/000.p/1",
                        "tile/entries/000.p/1",
                        "events?from=0&to=1",
                        "unplaced",
                        "evidence/" + "0".repeat(64),
                        "export")) {
            assertThat(get("quantri", "/api/log/" + path).status()).as(path).isEqualTo(403);
            assertThat(get("bon", "/api/log/" + path).status()).as(path).isEqualTo(403);
            assertThat(get("", "/api/log/" + path).status()).as(path).isEqualTo(401);
        }
    }

    private static Tree tree() {
        return bean(EventLog.class).tree();
    }

    private static String text(String path) {
        Reply reply = get(AUDITOR, path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return new String(reply.response().body(), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> linesOf(String path) {
        var lines = new ArrayList<JsonNode>();
        text(path).lines().forEach(line -> lines.add(JSON.readTree(line)));
        return lines;
    }
}
