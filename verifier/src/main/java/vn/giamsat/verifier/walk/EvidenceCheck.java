package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows every file of evidence that events speak of; where it was asked to, it reads each of them
 * once and hashes it again.
 */
final class EvidenceCheck {

    private static final int BUFFER = 64 * 1024;

    private final LogSource source;
    private final AuditFindings findings;
    private final boolean hashing;
    private final Set<Hash> seen = new HashSet<>();

    EvidenceCheck(LogSource source, AuditFindings findings, boolean hashing) {
        this.source = source;
        this.findings = findings;
        this.hashing = hashing;
    }

    /** How many were read; -1 when none was to be. */
    long files() {
        return hashing ? seen.size() : -1;
    }

    /** By their SHA-256 in hex. */
    Set<String> named() {
        return seen.stream()
                .map(hash -> HexFormat.of().formatHex(hash.bytes()))
                .collect(Collectors.toSet());
    }

    /** Notes the files of one event by the lines of its leaf, and checks them. */
    void of(long position, byte[] leaf) throws IOException {
        for (String line : new String(leaf, StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("f")) {
                Hash hash = named(words[1]);
                if (hash != null && seen.add(hash) && hashing) {
                    check(position, hash, words[2]);
                }
            }
        }
    }

    /** What is no hash names nothing; where files are read, it is a fault. */
    private @Nullable Hash named(String hash) {
        try {
            return Hash.fromBase64(hash);
        } catch (Unreadable noHash) {
            if (hashing) {
                throw noHash;
            }
            return null;
        }
    }

    private void check(long position, Hash hash, String size) throws IOException {
        String sha256 = HexFormat.of().formatHex(hash.bytes());
        Map<String, String> facts =
                Map.of("position", String.valueOf(position), "sha256", sha256, "size", size);
        MessageDigest digest = Hash.digest();
        long length = 0;
        try (InputStream file = source.evidence(sha256)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        } catch (NotThere gone) {
            findings.add(AuditFinding.at(position, AuditFindingKind.EVIDENCE_MISSING, facts));
            return;
        }
        if (!Hash.fromBytes(digest.digest()).equals(hash) || !String.valueOf(length).equals(size)) {
            findings.add(AuditFinding.at(position, AuditFindingKind.EVIDENCE_ALTERED, facts));
        }
    }
}
