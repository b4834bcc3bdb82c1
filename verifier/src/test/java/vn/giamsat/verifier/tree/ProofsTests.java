package vn.giamsat.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.verifier.walk.TestLog;
import vn.giamsat.verifier.walk.TiledTree;

import java.util.ArrayList;
import java.util.List;

/** Every proof of every tree up to 256 leaves holds, and none of them with anything changed. */
class ProofsTests {

    private static final int LARGEST = 256;
    private static final List<Hash> LEAVES = NaiveTree.leaves(LARGEST);
    private static final Hash STRANGE = Hash.ofLeaf(new byte[] {42});

    @Test
    void every_leaf_of_every_tree_is_proved_where_it_stands_and_nowhere_else() {
        for (int size = 1; size <= LARGEST; size++) {
            List<Hash> tree = LEAVES.subList(0, size);
            Hash root = NaiveTree.root(tree);
            for (int index = 0; index < size; index++) {
                List<Hash> path = NaiveTree.path(index, tree);
                Hash leaf = tree.get(index);
                assertThat(Inclusion.holds(index, size, leaf, path, root)).isTrue();
                assertThat(Inclusion.holds(index ^ 1, size, leaf, path, root)).isFalse();
                assertThat(Inclusion.holds(index, size, STRANGE, path, root)).isFalse();
                assertThat(Inclusion.holds(index, size, leaf, path, STRANGE)).isFalse();
            }
        }
    }

    @Test
    void of_every_path_every_hash_is_needed() {
        for (int size = 2; size <= LARGEST; size += 3) {
            List<Hash> tree = LEAVES.subList(0, size);
            Hash root = NaiveTree.root(tree);
            for (int index = 0; index < size; index++) {
                List<Hash> path = NaiveTree.path(index, tree);
                for (List<Hash> changed : changed(path)) {
                    assertThat(Inclusion.holds(index, size, tree.get(index), changed, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_continues_every_tree_before_it() {
        List<Hash> roots = new ArrayList<>();
        for (int size = 0; size <= LARGEST; size++) {
            roots.add(NaiveTree.root(LEAVES.subList(0, size)));
        }
        for (int to = 0; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                List<Hash> proof = NaiveTree.proof(from, LEAVES.subList(0, to));
                Hash before = roots.get(from);
                Hash after = roots.get(to);
                assertThat(Consistency.holds(from, to, before, after, proof)).isTrue();
                assertThat(Consistency.holds(from, to, STRANGE, after, proof)).isFalse();
                // whatever there is continues the tree of nothing
                assertThat(Consistency.holds(from, to, before, STRANGE, proof))
                        .isEqualTo(from == 0 && to > 0);
            }
        }
    }

    @Test
    void of_every_proof_of_consistency_every_hash_is_needed() {
        for (int to = 2; to <= LARGEST; to += 5) {
            for (int from = 1; from < to; from++) {
                List<Hash> proof = NaiveTree.proof(from, LEAVES.subList(0, to));
                Hash before = NaiveTree.root(LEAVES.subList(0, from));
                Hash after = NaiveTree.root(LEAVES.subList(0, to));
                for (List<Hash> changed : changed(proof)) {
                    assertThat(Consistency.holds(from, to, before, after, changed)).isFalse();
                }
            }
        }
    }

    /** Without each hash, with each one twice, with one more, and with two neighbours exchanged. */
    private static List<List<Hash>> changed(List<Hash> proof) {
        List<List<Hash>> all = new ArrayList<>();
        all.add(with(proof, proof.size(), STRANGE));
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> without = new ArrayList<>(proof);
            without.remove(i);
            all.add(without);
            all.add(with(proof, i, proof.get(i)));
            if (i > 0) {
                List<Hash> turned = new ArrayList<>(proof);
                turned.set(i, turned.set(i - 1, turned.get(i)));
                all.add(turned);
            }
        }
        return all;
    }

    private static List<Hash> with(List<Hash> proof, int at, Hash one) {
        List<Hash> more = new ArrayList<>(proof);
        more.add(at, one);
        return more;
    }

    @Test
    void a_tree_is_never_of_more_than_it_has_nor_of_less_than_nothing() {
        Hash root = NaiveTree.root(LEAVES.subList(0, 4));
        List<Hash> path = NaiveTree.path(1, LEAVES.subList(0, 4));
        for (long size : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1, 2}) {
            assertThat(Inclusion.holds(1, size, LEAVES.get(1), path, root)).isFalse();
        }
        assertThat(Inclusion.holds(-1, 4, LEAVES.get(1), path, root)).isFalse();
        assertThat(Consistency.holds(4, Long.MAX_VALUE, root, root, List.of())).isFalse();
        assertThat(Consistency.holds(-4, 4, root, root, List.of())).isFalse();
        assertThat(Consistency.holds(5, 4, root, root, List.of())).isFalse();
        assertThat(Consistency.holds(0, 4, root, root, List.of())).isFalse();
    }

    @Test
    void a_node_is_not_taken_for_a_leaf() {
        List<Hash> tree = LEAVES.subList(0, 4);
        Hash node = Hash.ofNode(tree.get(0), tree.get(1));
        Hash right = Hash.ofNode(tree.get(2), tree.get(3));
        byte[] both = new byte[64];
        System.arraycopy(tree.get(0).bytes(), 0, both, 0, 32);
        System.arraycopy(tree.get(1).bytes(), 0, both, 32, 32);
        Hash root = NaiveTree.root(tree);
        // what a tree without two kinds of hash would accept as a tree of two leaves
        assertThat(Inclusion.holds(0, 2, node, List.of(right), root)).isTrue();
        assertThat(Hash.ofLeaf(both)).isNotEqualTo(node);
        assertThat(Inclusion.holds(0, 2, Hash.ofLeaf(both), List.of(right), root)).isFalse();
    }

    @Test
    void a_growing_tree_and_proofs_from_tiles_agree_with_the_naive_tree()
            throws java.io.IOException {
        TestLog log = TestLog.of(600, 3);
        GrowingTree growing = GrowingTree.empty();
        for (int size = 1; size <= 600; size++) {
            growing.add(log.levels.getFirst().get(size - 1));
            if (size % 37 == 0 || size > 590) {
                List<Hash> tree = log.levels.getFirst().subList(0, size);
                assertThat(growing.root()).isEqualTo(NaiveTree.root(tree));
                for (int from = 0; from <= size; from += 1 + size / 20) {
                    assertThat(new TiledTree(log, size).consistencyFrom(from))
                            .isEqualTo(NaiveTree.proof(from, tree));
                }
            }
        }
    }
}
