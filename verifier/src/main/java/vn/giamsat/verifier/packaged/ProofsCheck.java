package vn.giamsat.verifier.packaged;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.walk.ReceiptCheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Is every event the one of its leaf, and every leaf in the tree of the package's checkpoint? */
final class ProofsCheck {

    private static final String FOLDER = "proofs/";
    private static final long LARGEST = 256 * 1024;

    private final StoredZip zip;
    private final ReceiptCheck receipts;
    private final @Nullable Checkpoint checkpoint;
    private final List<AuditFinding> findings;
    private final SortedMap<String, Long> evidence = new TreeMap<>();

    ProofsCheck(
            StoredZip zip,
            ReceiptCheck receipts,
            @Nullable Checkpoint checkpoint,
            List<AuditFinding> findings) {
        this.zip = zip;
        this.receipts = receipts;
        this.checkpoint = checkpoint;
        this.findings = findings;
    }

    static String name(long position) {
        return FOLDER + position + ".tlog-proof";
    }

    void of(StoredEventLine event, long position) throws IOException {
        if (!zip.holds(name(position))) {
            add(position, AuditFindingKind.PROOF_MISSING);
            return;
        }
        TlogProof proof;
        try {
            proof = TlogProof.read(zip.content(name(position), LARGEST));
        } catch (Unreadable unreadable) {
            add(position, AuditFindingKind.PROOF_FALSE);
            return;
        }
        if (proof.index() != position
                || checkpoint == null
                || !proof.checkpoint().note().equals(checkpoint.note())) {
            add(position, AuditFindingKind.PROOF_OF_ANOTHER);
        }
        findings.addAll(receipts.against(proof, event));
        name(proof.leaf());
    }

    /** A proof that speaks of an event which is not there. */
    void withoutEvent(Set<Long> positions) {
        for (String name : zip.names()) {
            if (name.startsWith(FOLDER) && name.matches("proofs/\\d{1,18}\\.tlog-proof")) {
                long position = Long.parseLong(name.replaceAll("\\D", ""));
                if (!positions.contains(position)) {
                    add(position, AuditFindingKind.EVENT_MISSING);
                }
            }
        }
    }

    /** SHA-256 in hexadecimal of every file that the leaves name, and its size. */
    SortedMap<String, Long> evidence() {
        return evidence;
    }

    private void name(byte[] leaf) {
        for (String line : new String(leaf, StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("f") && words[2].matches("\\d{1,18}")) {
                try {
                    byte[] hash = Base64.getDecoder().decode(words[1]);
                    evidence.put(HexFormat.of().formatHex(hash), Long.valueOf(words[2]));
                } catch (IllegalArgumentException notBase64) {
                    findings.add(
                            AuditFinding.of(
                                    AuditFindingKind.UNREADABLE, Map.of("why", "a leaf: " + line)));
                }
            }
        }
    }

    private void add(long position, AuditFindingKind kind) {
        findings.add(
                AuditFinding.at(
                        position,
                        kind,
                        Map.of("position", String.valueOf(position), "file", name(position))));
    }
}
