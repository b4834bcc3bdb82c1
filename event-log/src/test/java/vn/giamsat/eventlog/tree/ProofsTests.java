package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Every proof of every tree of up to 256 leaves, against RFC 6962's own definition. */
class ProofsTests {

    private static final int LARGEST = 256;
    private static final List<byte[]> LEAVES =
            IntStream.range(0, LARGEST)
                    .mapToObj(number -> ("leaf " + number).getBytes(StandardCharsets.UTF_8))
                    .toList();

    private final Proofs proofs = new Proofs(new NodesInMemory(LEAVES));

    @Test
    void every_leaf_is_proved_to_be_in_every_tree_that_has_it() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int position = 0; position < size; position++) {
                assertThat(proofs.inclusion(position, size))
                        .isEqualTo(hashes(NaiveTree.path(position, LEAVES.subList(0, size))));
            }
        }
    }

    @Test
    void every_tree_is_proved_to_begin_every_larger_one() {
        for (int to = 1; to <= LARGEST; to++) {
            for (int from = 1; from <= to; from++) {
                assertThat(proofs.consistency(from, to))
                        .isEqualTo(hashes(NaiveTree.proof(from, LEAVES.subList(0, to))));
            }
            assertThat(proofs.consistency(0, to)).isEmpty();
        }
    }

    @Test
    void every_root_is_that_of_the_leaves_and_of_the_compact_range() {
        var range = CompactRange.empty();
        for (int size = 0; size <= LARGEST; size++) {
            var root = new Hash(NaiveTree.root(LEAVES.subList(0, size)));
            assertThat(proofs.root(size)).isEqualTo(root);
            assertThat(range.head()).isEqualTo(new TreeHead(size, root));
            range = CompactRange.decode(size, range.encode());
            if (size < LARGEST) {
                range.append(Rfc6962.leaf(LEAVES.get(size)));
            }
        }
    }

    @Test
    void what_is_outside_the_tree_has_no_proof() {
        assertThatThrownBy(() -> proofs.inclusion(7, 7)).isInstanceOf(OutsideTheTree.class);
        assertThatThrownBy(() -> proofs.inclusion(-1, 7)).isInstanceOf(OutsideTheTree.class);
        assertThatThrownBy(() -> proofs.consistency(8, 7)).isInstanceOf(OutsideTheTree.class);
    }

    private static List<Hash> hashes(List<byte[]> hashes) {
        return hashes.stream().map(Hash::new).toList();
    }
}
