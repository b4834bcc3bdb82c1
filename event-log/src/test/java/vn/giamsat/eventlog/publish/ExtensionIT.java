package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.GrowingLog;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.tree.TreeHead;

import java.util.ArrayList;
import java.util.List;

/** What the publisher checks before it signs: every true proof holds, and no other one does. */
class ExtensionIT {

    private static final int LARGEST = 40;
    private static final GrowingLog LOG = new GrowingLog();
    private static final List<TreeHead> HEADS = new ArrayList<>();

    @BeforeAll
    static void grow() {
        LOG.grow(LARGEST);
        for (long size = 0; size <= LARGEST; size++) {
            HEADS.add(new TreeHead(size, LOG.tree().rootAt(size)));
        }
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void every_size_extends_every_smaller_one_and_a_changed_proof_shows_nothing() {
        Tree tree = LOG.tree();
        for (TreeHead first : HEADS) {
            for (TreeHead second : HEADS.subList((int) first.size(), HEADS.size())) {
                List<Hash> proof = tree.consistency(first.size(), second.size());
                assertThat(Extension.holds(first, second, proof)).isTrue();
                if (first.size() > 0) {
                    nothingElseHolds(first, second, proof);
                }
            }
        }
    }

    private static void nothingElseHolds(TreeHead first, TreeHead second, List<Hash> proof) {
        assertThat(Extension.holds(flipped(first), second, proof)).isFalse();
        assertThat(Extension.holds(first, flipped(second), proof)).isFalse();
        var longer = new ArrayList<>(proof);
        longer.add(first.root());
        assertThat(Extension.holds(first, second, longer)).isFalse();
        for (int i = 0; i < proof.size(); i++) {
            var altered = new ArrayList<>(proof);
            altered.set(i, flipped(proof.get(i)));
            assertThat(Extension.holds(first, second, altered)).isFalse();
            var shorter = new ArrayList<>(proof);
            shorter.remove(i);
            assertThat(Extension.holds(first, second, shorter)).isFalse();
        }
        if (first.size() < second.size()) {
            assertThat(Extension.holds(second, first, proof)).isFalse();
        }
    }

    private static TreeHead flipped(TreeHead head) {
        return new TreeHead(head.size(), flipped(head.root()));
    }

    private static Hash flipped(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[5] ^= 4;
        return new Hash(bytes);
    }
}
