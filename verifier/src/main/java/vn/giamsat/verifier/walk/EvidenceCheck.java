package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Reads every file of evidence that events speak of, once, and hashes it again. */
final class EvidenceCheck {

    private static final int BUFFER = 64 * 1024;

    private final LogSource source;
    private final AuditFindings findings;
    private final Set<Hash> seen = new HashSet<>();

    EvidenceCheck(LogSource source, AuditFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    long files() {
        return seen.size();
    }

    /** Checks the files of one event by the lines of its leaf. */
    void of(long position, byte[] leaf) throws IOException {
        for (String line : new String(leaf, StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("f")) {
                Hash hash = Hash.fromBase64(words[1]);
                if (seen.add(hash)) {
                    check(position, hash, words[2]);
                }
            }
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
