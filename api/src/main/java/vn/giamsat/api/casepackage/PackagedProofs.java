package vn.giamsat.api.casepackage;

import vn.giamsat.api.proof.ProofFile;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.eventlog.tree.Tree;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The proof of each event of a case, all under one checkpoint. */
record PackagedProofs(List<ProofFile> proofs) {

    private static final String FILE = "f ";

    static PackagedProofs of(PackagedEvents events, Tree tree, Checkpoint checkpoint) {
        return new PackagedProofs(
                events.facts().stream()
                        .map(StoredFact::position)
                        .map(Objects::requireNonNull)
                        .map(position -> ProofFile.of(tree, position, checkpoint))
                        .toList());
    }

    List<PackageFile> files() {
        return proofs.stream()
                .map(
                        proof ->
                                PackageFile.of(
                                        "proofs/" + proof.index() + ".tlog-proof",
                                        proof.text().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** SHA-256 of every file that an event carries, as its leaf names it; in hexadecimal. */
    SortedSet<String> evidence() {
        SortedSet<String> hashes = new TreeSet<>();
        for (ProofFile proof : proofs) {
            proof.leafText()
                    .lines()
                    .filter(line -> line.startsWith(FILE))
                    .map(line -> line.split(" ")[1])
                    .map(hash -> HexFormat.of().formatHex(Base64.getDecoder().decode(hash)))
                    .forEach(hashes::add);
        }
        return hashes;
    }
}
