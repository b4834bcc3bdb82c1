package vn.giamsat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.leaf.StoredPosition;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.export.ExportedLog;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.tree.Consistency;
import vn.giamsat.verifier.tree.GrowingTree;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.tree.Inclusion;
import vn.giamsat.verifier.walk.Fsck;
import vn.giamsat.verifier.walk.TiledTree;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The tree that the log builds and the checks of the verifier share no code; on the events of a
 * synthetic office they agree about every leaf, and about roots and proofs of random trees.
 */
class TwoImplementationsIT {

    private static final int EVENTS = 1_500;
    private static final int TREES = 60;

    private static FilledLog filled;
    private static Tree built;
    private static final List<Hash> LEAVES = new ArrayList<>();

    @TempDir private Path folder;

    @BeforeAll
    static void fill() throws Exception {
        filled = new FilledLog(EVENTS, 77).started();
        built = filled.log().tree();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> built.head().size() == EVENTS);
    }

    @AfterAll
    static void close() {
        filled.close();
    }

    private static List<Hash> leaves() {
        if (LEAVES.isEmpty()) {
            for (StoredPosition each : filled.log().storedHistory().placed(0, EVENTS)) {
                byte[] line = HistoryExport.line(each.position(), each.fact().orElseThrow());
                byte[] leaf = StoredEventLine.read(line).leaf(FilledLog.ORIGIN.name());
                LEAVES.add(Hash.ofLeaf(leaf));
            }
        }
        return LEAVES;
    }

    @Test
    void every_leaf_is_the_same() {
        for (StoredPosition each : filled.log().storedHistory().placed(0, EVENTS)) {
            byte[] line = HistoryExport.line(each.position(), each.fact().orElseThrow());
            if (each.position() % 7 == 0) {
                assertThat(StoredEventLine.read(line).leaf(FilledLog.ORIGIN.name()))
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(new String(built.leaf(each.position()), StandardCharsets.UTF_8));
            }
        }
        assertThat(leaves()).hasSize(EVENTS);
    }

    @Test
    void roots_and_proofs_of_random_trees_are_accepted() {
        var random = new Random(31);
        for (int i = 0; i < TREES; i++) {
            int size = 1 + random.nextInt(EVENTS);
            int index = random.nextInt(size);
            int from = random.nextInt(size + 1);
            Hash root = root(size);
            assertThat(root.base64()).isEqualTo(built.rootAt(size).base64());

            List<Hash> path = hashes(built.inclusion(index, size));
            assertThat(Inclusion.holds(index, size, leaves().get(index), path, root)).isTrue();
            assertThat(Inclusion.holds(index ^ 1, size, leaves().get(index), path, root)).isFalse();

            List<Hash> proof = hashes(built.consistency(from, size));
            assertThat(Consistency.holds(from, size, root(from), root, proof))
                    .as("from %d to %d", from, size)
                    .isTrue();
        }
    }

    @Test
    void a_whole_log_is_as_signed_and_its_tiles_give_the_same_proofs() throws Exception {
        var signer = new NoteSigner(FilledLog.ORIGIN.name());
        new HistoryExport(filled.log(), folder).write(signer, 400);
        TrustPolicy policy = TrustPolicy.read(signer.policy().getBytes(StandardCharsets.UTF_8));
        try (LogSource log = ExportedLog.open(folder)) {
            Report report = Fsck.of(log, policy).run();
            assertThat(report.findings()).isEmpty();
            assertThat(report.events()).isEqualTo(EVENTS);
            for (int from = 1; from < EVENTS; from += 119) {
                assertThat(new TiledTree(log, EVENTS).consistencyFrom(from))
                        .isEqualTo(hashes(built.consistency(from, EVENTS)));
            }
        }
    }

    private static Hash root(int size) {
        GrowingTree tree = GrowingTree.empty();
        leaves().subList(0, size).forEach(tree::add);
        return tree.root();
    }

    private static List<Hash> hashes(List<vn.giamsat.eventlog.leaf.Hash> hashes) {
        return hashes.stream().map(hash -> Hash.fromBase64(hash.base64())).toList();
    }
}
