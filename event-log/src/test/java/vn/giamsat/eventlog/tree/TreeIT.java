package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.StoredEvents;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.axon.EngineParts;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.sequence.Sequencer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class TreeIT {

    private final EngineParts parts = EngineParts.start();
    private final TestDatabase database = parts.database();
    private final Sequencer sequencer = parts.parts().sequencer();
    private final Tree tree = new Tree(database.application());

    @AfterEach
    void stop() {
        parts.close();
    }

    @Test
    void a_log_without_events_has_the_empty_tree() {
        assertThat(tree.head()).isEqualTo(new TreeHead(0, new Hash(NaiveTree.root(List.of()))));
        assertThat(tree.rootAt(0)).isEqualTo(tree.head().root());
        assertThat(tree.consistency(0, 0)).isEmpty();
        assertThatThrownBy(() -> tree.tile(0, 0, 1)).isInstanceOf(OutsideTheTree.class);
        assertThatThrownBy(() -> tree.rootAt(1)).isInstanceOf(OutsideTheTree.class);
    }

    @Test
    void the_tree_grows_with_the_positions_whatever_the_rounds_are() throws Exception {
        int size = 0;
        for (int round : new int[] {1, 2, 250, 3, 1, 255, 1, 256, 1300, 7}) {
            StoredEvents.insert(database, size + 1, size + round);
            size += round;
            sequencer.sequencePending();
            assertThat(tree.head()).isEqualTo(naive(size));
            assertThat(tree.rootAt(size)).isEqualTo(tree.head().root());
        }
        var half = naive(1000);
        assertThat(tree.recomputed(half.size(), half.root(), size)).isEqualTo(tree.head().root());
        assertThat(tree.recomputed(0, naive(0).root(), 2000)).isEqualTo(naive(2000).root());
        assertThat(tree.recomputed(size, tree.head().root(), size)).isEqualTo(tree.head().root());
    }

    @Test
    void leaves_and_partial_tiles_stay_what_they_were() throws Exception {
        StoredEvents.insert(database, 1, 300);
        sequencer.sequencePending();
        byte[] tile = tree.tile(0, 1, 20);
        byte[] bundle = tree.entries(1, 20);
        byte[] leaf = tree.leaf(270);
        StoredEvents.insert(database, 301, 600);
        sequencer.sequencePending();
        assertThat(tree.tile(0, 1, 20)).isEqualTo(tile).hasSize(20 * Hash.LENGTH);
        assertThat(tree.entries(1, 20)).isEqualTo(bundle);
        assertThat(tree.leaf(270)).isEqualTo(leaf).isEqualTo(decode(bundle).get(270 - 256));
        assertThat(tree.tile(1, 0, 2)).hasSize(2 * Hash.LENGTH);
        assertThatThrownBy(() -> tree.tile(1, 0, 3)).isInstanceOf(OutsideTheTree.class);
    }

    /** The example of C2SP tlog-tiles. */
    @Test
    void seventy_thousand_leaves_fill_273_tiles_and_one_above() throws Exception {
        StoredEvents.insert(database, 1, 70_000);
        sequencer.sequencePending();
        assertThat(tree.head()).isEqualTo(naive(70_000));
        assertThat(tree.rootAt(70_000)).isEqualTo(tree.head().root());
        assertThat(database.number("select count(*) from log.tile where level = 0")).isEqualTo(273);
        assertThat(database.number("select count(*) from log.tile where level = 1")).isEqualTo(1);
        assertThat(database.number("select count(*) from log.tile where level > 1")).isZero();
        assertThat(tree.tile(0, 273, 112)).hasSize(112 * Hash.LENGTH);
        assertThat(tree.tile(1, 1, 17)).hasSize(17 * Hash.LENGTH);
        assertThat(new Hash(tree.tile(2, 0, 1))).isEqualTo(tree.rootAt(65_536));
        assertThat(tree.recomputed(0, naive(0).root(), 70_000)).isEqualTo(tree.head().root());
        assertThat(tree.inclusion(69_999, 70_000)).hasSize(9);
        assertThat(tree.inclusion(0, 70_000)).hasSize(17);
        assertThat(tree.consistency(65_536, 70_000)).hasSize(1);
    }

    private TreeHead naive(int size) {
        var leaves = new ArrayList<byte[]>();
        for (long first = 0; first < size; first += 256) {
            leaves.addAll(decode(tree.entries(first / 256, (int) Math.min(size - first, 256))));
        }
        return new TreeHead(size, new Hash(NaiveTree.root(leaves)));
    }

    private static List<byte[]> decode(byte[] bundle) {
        var leaves = new ArrayList<byte[]>();
        for (var rest = ByteBuffer.wrap(bundle); rest.hasRemaining(); ) {
            byte[] leaf = new byte[Short.toUnsignedInt(rest.getShort())];
            rest.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }
}
