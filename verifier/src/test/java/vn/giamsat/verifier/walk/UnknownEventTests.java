package vn.giamsat.verifier.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.command.Verifier;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.packaged.PackageCheck;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.tree.NaiveTree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A log and a package with events that a later release of the product recorded: this verifier says
 * that it does not know them, and goes on proving all of them.
 */
class UnknownEventTests {

    private static final String CASE = "4140c568-04d0-39a9-9b18-f8253b8e7284";
    private static final Path README = Path.of("../api/src/main/resources/casepackage/README");
    private static final String OPENED =
            "{\"inspection\":\"%s\",\"delegation\":\"d\",\"subject\":\"u\",\"kind\":\"INSPECTION\",\"theme\":\"T\"}"
                    .formatted(CASE);

    @TempDir private Path folder;
    private final TestLog log = TestLog.of(4, 1);

    @BeforeEach
    void a_case_goes_on_in_a_later_release() {
        event(0, "inspection.inspection-opened", "1", OPENED);
        event(1, "inspection.case-put-online", "1", "{\"where\":\"mạng nội bộ\"}");
        event(2, "inspection.session-held", "7", "{\"sessions\":[]}");
        event(3, "inspection.draft-report-prepared", "1", "{\"file\":null}");
        log.sequence();
        log.checkpoints.clear();
        log.sign(4);
    }

    private void event(int at, String name, String version, String payload) {
        Row row = log.rows.get(at);
        row.type = "Inspection";
        row.aggregate = CASE;
        row.sequence = at;
        row.name = name;
        row.version = version;
        row.payload = payload.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_whole_log_is_proved_whatever_its_events_are_called() throws IOException {
        assertThat(Fsck.of(log, TestLog.policy()).run().findings()).isEmpty();
    }

    @Test
    void each_unknown_event_of_a_package_is_named_and_nothing_speaks_against_it()
            throws IOException {
        Report report = check();

        assertThat(report.findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFindingKind.NOT_KNOWN, AuditFindingKind.NOT_KNOWN);
        assertThat(report.findings())
                .extracting(finding -> finding.facts().get("why"))
                .containsExactly("inspection.case-put-online", "inspection.session-held 7");
        assertThat(report.onlyUnknown()).isTrue();
        assertThat(report.events()).isEqualTo(4);
        assertThat(report.exitCode()).isEqualTo(ExitCode.NOT_KNOWN);
    }

    @Test
    void an_altered_event_is_still_found_beside_the_unknown_ones() throws IOException {
        for (int at = 0; at < 4; at++) {
            byte[] before = log.rows.get(at).payload;
            log.rows.get(at).payload = "{\"altered\":1}".getBytes(StandardCharsets.UTF_8);
            Report report = check();

            assertThat(report.findings())
                    .extracting(AuditFinding::kind)
                    .contains(AuditFindingKind.PAYLOAD_ALTERED);
            assertThat(report.exitCode()).isEqualTo(ExitCode.LEAF);
            log.rows.get(at).payload = before;
        }
    }

    @Test
    void the_program_says_so_in_both_languages() throws IOException {
        Path policy = folder.resolve("policy");
        Files.write(policy, policy());
        Path zip = Files.write(folder.resolve("case.zip"), zip());

        for (var said :
                Map.of(
                                "vi",
                                "phiên bản này của công cụ kiểm chứng chưa biết",
                                "en",
                                "not known to this version")
                        .entrySet()) {
            var bytes = new ByteArrayOutputStream();
            var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            List<String> words =
                    List.of(
                            "package",
                            zip.toString(),
                            "--policy",
                            policy.toString(),
                            "--lang",
                            said.getKey());
            assertThat(Verifier.run(words, out, out).number()).isEqualTo(19);
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .contains(said.getValue())
                    .doesNotContain("{", "NOT_KNOWN");
        }
    }

    private Report check() throws IOException {
        return new PackageCheck(TestLog.policy())
                .of(Files.write(folder.resolve("case.zip"), zip()));
    }

    /** Named for a package; the proofs are of the events as they were signed. */
    private byte[] zip() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("README", Files.readAllBytes(README));
        files.put("checkpoint", log.checkpoint());
        files.put("policy", policy());
        files.put("states.txt", text("giamsat-case-states/v1\n"));
        var events = new StringBuilder();
        for (int at = 0; at < 4; at++) {
            events.append(line(at)).append('\n');
            files.put("proofs/%d.tlog-proof".formatted(at), proof(at));
        }
        files.put("events.ndjson", text(events.toString()));
        var manifest =
                new StringBuilder(
                        "# giamsat-case-package/v1\n# origin %s\n# case %s\n# position 3\n# size 4\n# stream Inspection %s 3\n"
                                .formatted(TestLog.ORIGIN, CASE, CASE));
        files.forEach(
                (name, content) ->
                        manifest.append(HexFormat.of().formatHex(Hash.of(content).bytes()))
                                .append("  ")
                                .append(name)
                                .append('\n'));
        files.put("manifest.txt", text(manifest.toString()));
        return stored(files);
    }

    private String line(int at) {
        byte[] line = log.rows.get(at).line((long) at);
        assertThat(StoredEventLine.read(line).position()).isEqualTo(at);
        return new String(line, StandardCharsets.UTF_8);
    }

    private byte[] proof(int at) throws IOException {
        var proof =
                new StringBuilder("c2sp.org/tlog-proof@v1\nextra ")
                        .append(Base64.getEncoder().encodeToString(log.entries.get(at)))
                        .append("\nindex ")
                        .append(at)
                        .append('\n');
        NaiveTree.path(at, log.levels.getFirst())
                .forEach(hash -> proof.append(hash.base64()).append('\n'));
        proof.append('\n').append(new String(log.checkpoint(), StandardCharsets.UTF_8));
        return text(proof.toString());
    }

    private static byte[] policy() {
        return text(
                "log %s\nlog %s\nquorum none\n"
                        .formatted(TestLog.ED25519.key().vkey(), TestLog.ML_DSA.key().vkey()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] stored(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var crc = new CRC32();
                crc.update(file.getValue());
                var entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
