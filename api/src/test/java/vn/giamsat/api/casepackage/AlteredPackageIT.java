package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.Report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Every bit and every file of a package, changed by somebody who may recompute its hashes: it is
 * not believed, and what was changed is named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlteredPackageIT {

    private static final long SEED = 20261122;
    private static final String MANIFEST = "manifest.txt";

    private final Random random = new Random(SEED);
    private GenuinePackage genuine = GenuinePackage.NONE;
    private Unpacked original = genuine.files();

    @BeforeAll
    void takeAPackageAway(@TempDir Path folder) {
        genuine = GenuinePackage.of("Đoàn giám sát 1377", folder);
        original = genuine.files();
    }

    @Test
    void no_bit_of_the_zip_can_be_flipped() {
        for (int i = 0; i < 350; i++) {
            byte[] flipped = genuine.zip().clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));

            assertThat(genuine.check(flipped).findings()).as("byte " + at).isNotEmpty();
        }
    }

    @Test
    void no_bit_of_the_fields_around_the_files_can_be_flipped() {
        for (int at = 0; at < 46; at++) {
            byte[] header = genuine.zip().clone();
            header[at] ^= (byte) (1 << random.nextInt(8));
            byte[] directory = genuine.zip().clone();
            directory[directory.length - 1 - at] ^= (byte) (1 << random.nextInt(8));

            assertThat(genuine.check(header).clean()).as("header " + at).isFalse();
            assertThat(genuine.findings(directory)).containsExactly(AuditFindingKind.UNREADABLE);
        }
    }

    @Test
    void a_file_that_no_longer_fits_the_manifest_is_named() {
        for (int i = 0; i < 100; i++) {
            String name = anyFile();
            Report report = genuine.check(original.copy().put(name, flipped(name)).zip());

            assertThat(report.clean()).as(name).isFalse();
            if (!name.equals(MANIFEST)) {
                assertThat(report.findings())
                        .anyMatch(
                                found ->
                                        Set.of(
                                                                AuditFindingKind.FILE_ALTERED,
                                                                AuditFindingKind
                                                                        .PACKAGED_EVIDENCE_ALTERED)
                                                        .contains(found.kind())
                                                && name.equals(found.facts().get("file")));
            }
        }
    }

    @Test
    void a_corrected_manifest_helps_nobody() {
        for (int i = 0; i < 220; i++) {
            String name = anyFile();
            Unpacked forged = original.copy().put(name, flipped(name));
            Report report =
                    genuine.check(name.equals(MANIFEST) ? forged.zip() : forged.corrected());

            assertThat(report.clean()).as(name + " " + i).isFalse();
            assertThat(GenuinePackage.kinds(report))
                    .as(name + " " + report.findings())
                    .containsAnyElementsOf(expectedFor(name));
        }
    }

    private static Set<AuditFindingKind> expectedFor(String name) {
        if (name.startsWith("evidence/")) {
            return EnumSet.of(AuditFindingKind.PACKAGED_EVIDENCE_ALTERED);
        }
        if (name.startsWith("proofs/")) {
            return EnumSet.of(AuditFindingKind.PROOF_FALSE, AuditFindingKind.PROOF_OF_ANOTHER);
        }
        return switch (name) {
            case "README" -> EnumSet.of(AuditFindingKind.FILE_ALTERED);
            case "policy" -> EnumSet.of(AuditFindingKind.PACKAGE_POLICY_DIFFERS);
            case "states.txt" -> EnumSet.of(AuditFindingKind.STATES_DIFFER);
            case "checkpoint" ->
                    EnumSet.of(
                            AuditFindingKind.CHECKPOINT_UNREADABLE,
                            AuditFindingKind.OTHER_LOG,
                            AuditFindingKind.WRONG_SIGNATURE,
                            AuditFindingKind.SIGNATURE_MISSING,
                            AuditFindingKind.UNKNOWN_KEY);
            default -> EnumSet.allOf(AuditFindingKind.class);
        };
    }

    @Test
    void a_file_left_out_is_named_with_and_without_a_corrected_manifest() {
        for (String name : original.files().keySet()) {
            Unpacked without = original.copy().remove(name);
            Report plain = genuine.check(without.zip());
            assertThat(plain.clean()).as(name).isFalse();
            if (!name.equals(MANIFEST)) {
                assertThat(plain.findings())
                        .as(name)
                        .anyMatch(found -> name.equals(found.facts().get("file")));
                assertThat(genuine.check(without.corrected()).findings())
                        .as(name)
                        .anyMatch(found -> name.equals(found.facts().get("file")));
            }
        }
    }

    @Test
    void a_file_added_or_renamed_is_named() {
        for (int i = 0; i < 30; i++) {
            String name = anyFile();
            String other = i % 2 == 0 ? name + "x" : "a" + i + ".txt";
            Unpacked added = original.copy().put(other, original.files().get(name));
            Unpacked renamed = added.copy().remove(name);

            for (Unpacked forged : List.of(added, renamed)) {
                assertThat(genuine.check(forged.zip()).clean()).isFalse();
                if (forged.files().containsKey(MANIFEST)) {
                    assertThat(genuine.check(forged.corrected()).findings())
                            .as(other)
                            .anyMatch(found -> other.equals(found.facts().get("file")));
                }
            }
        }
    }

    /** Files of one kind are as likely as those of another, however many there are. */
    private String anyFile() {
        List<String> names = new ArrayList<>(original.files().keySet());
        List<String> kinds = names.stream().map(AlteredPackageIT::kind).distinct().toList();
        String kind = kinds.get(random.nextInt(kinds.size()));
        names.removeIf(name -> !kind(name).equals(kind));
        return names.get(random.nextInt(names.size()));
    }

    private static String kind(String name) {
        return name.replaceFirst("/.*", "");
    }

    private byte[] flipped(String name) {
        byte[] content = original.files().get(name).clone();
        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        return content;
    }
}
