package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Packages told otherwise by somebody who lacks only the key of the log: events moved, mixed or
 * left out, states and claims rewritten. None is believed, and what was done is named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedPackageIT {

    private static final long SEED = 20261123;
    private static final String EVENTS = "events.ndjson";
    private static final String MANIFEST = "manifest.txt";
    private static final Pattern PART = Pattern.compile("\"(salt|payload|metadata)\":\"([^\"]*)\"");

    private final Random random = new Random(SEED);
    private GenuinePackage genuine = GenuinePackage.NONE;
    private Unpacked original = genuine.files();

    @BeforeAll
    void takeAPackageAway(@TempDir Path folder) {
        genuine = GenuinePackage.of("Đoàn giám sát 1377", folder);
        original = genuine.files();
    }

    @Test
    void events_that_changed_places_are_named() {
        for (int i = 0; i < 40; i++) {
            List<String> lines = new ArrayList<>(original.lines(EVENTS));
            int one = random.nextInt(lines.size() - 1);
            int other = one + 1 + random.nextInt(lines.size() - one - 1);
            Collections.swap(lines, one, other);

            assertThat(genuine.findings(withEvents(lines)))
                    .contains(AuditFindingKind.EVENTS_OUT_OF_ORDER);
        }
    }

    @Test
    void what_was_put_into_another_event_is_named() {
        for (int i = 0; i < 90; i++) {
            List<String> lines = new ArrayList<>(original.lines(EVENTS));
            int one = random.nextInt(lines.size() - 1);
            String part = List.of("salt", "payload", "metadata").get(i % 3);
            String mine = value(lines.get(one), part);
            String others = value(lines.get(one + 1), part);
            if (mine.equals(others)) {
                continue;
            }
            lines.set(one, lines.get(one).replace(mine, others));

            assertThat(genuine.findings(withEvents(lines)))
                    .containsAnyOf(
                            AuditFindingKind.SALT_ALTERED,
                            AuditFindingKind.PAYLOAD_ALTERED,
                            AuditFindingKind.METADATA_ALTERED)
                    .doesNotContain(AuditFindingKind.PROOF_FALSE);
        }
    }

    @Test
    void an_octet_moved_into_the_salt_or_out_of_it_is_named() {
        for (int i = 0; i < 2; i++) {
            List<String> lines = new ArrayList<>(original.lines(EVENTS));
            lines.set(3, moved(lines.get(3), i == 0));

            assertThat(genuine.findings(withEvents(lines))).contains(AuditFindingKind.SALT_ALTERED);
        }
    }

    /** Salted hashes stay what they were: only the length of the salt tells. */
    private static String moved(String line, boolean into) {
        byte[] salt = decoded(line, "salt");
        byte[] payload = decoded(line, "payload");
        byte[] metadata = decoded(line, "metadata");
        int end = into ? 33 : 31;
        return line.replace(value(line, "salt"), part(salt, payload, 0, end))
                .replace(value(line, "payload"), part(salt, payload, end, 32 + payload.length))
                .replace(value(line, "metadata"), part(salt, metadata, end, 32 + metadata.length));
    }

    private static byte[] decoded(String line, String name) {
        return Base64.getDecoder().decode(value(line, name));
    }

    private static String part(byte[] salt, byte[] salted, int begin, int end) {
        byte[] both = Arrays.copyOf(salt, 32 + salted.length);
        System.arraycopy(salted, 0, both, 32, salted.length);
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(both, begin, end));
    }

    @Test
    void an_event_left_out_with_its_proof_leaves_a_gap() {
        List<String> lines = original.lines(EVENTS);
        for (int gone = 0; gone < lines.size(); gone++) {
            List<String> left = new ArrayList<>(lines);
            String position = left.remove(gone).replaceFirst("^\\{\"position\":(\\d+),.*$", "$1");
            Unpacked forged = original.copy().put(EVENTS, String.join("\n", left) + "\n");
            forged.remove("proofs/" + position + ".tlog-proof");

            assertThat(genuine.findings(forged.corrected()))
                    .containsAnyOf(
                            AuditFindingKind.SEQUENCE_GAP, AuditFindingKind.MANIFEST_DIFFERS);
        }
    }

    @Test
    void every_line_of_the_states_is_held_against_the_events() {
        List<String> lines = original.lines("states.txt");
        for (int at = 1; at < lines.size(); at++) {
            List<String> forged = new ArrayList<>(lines);
            String name = lines.get(at).split(": ", 2)[0];
            forged.set(at, name + ": 1" + lines.get(at).split(": ", 2)[1]);
            Report report =
                    genuine.check(original.copy().put("states.txt", joined(forged)).corrected());

            assertThat(report.exitCode()).isEqualTo(ExitCode.STATES);
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(found -> assertThat(found.facts().get("what")).startsWith(name));
        }
    }

    @Test
    void what_the_manifest_says_of_the_case_is_held_against_the_events() {
        List<String> manifest = original.lines(MANIFEST);
        for (int at = 0; manifest.get(at).startsWith("#"); at++) {
            List<String> without = new ArrayList<>(manifest);
            without.remove(at);
            List<String> otherwise = new ArrayList<>(manifest);
            otherwise.set(at, manifest.get(at) + "1");

            assertThat(genuine.check(original.copy().put(MANIFEST, joined(without)).zip()).clean())
                    .isFalse();
            assertThat(
                            genuine.check(original.copy().put(MANIFEST, joined(otherwise)).zip())
                                    .clean())
                    .as(manifest.get(at))
                    .isFalse();
        }
    }

    private byte[] withEvents(List<String> lines) {
        return original.copy().put(EVENTS, joined(lines)).corrected();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String value(String line, String part) {
        Matcher parts = PART.matcher(line);
        while (parts.find()) {
            if (parts.group(1).equals(part)) {
                return parts.group(2);
            }
        }
        throw new AssertionError(line);
    }
}
