package vn.giamsat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.tree.Hash;
import vn.giamsat.eventlog.tree.NaiveTree;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.tree.TreeHead;

import java.util.List;
import java.util.stream.LongStream;

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
    void the_tree_grows_with_the_positions_whatever_the_rounds_are() throws Exception {
        try (var writer = new RawWriter(database)) {
            int sequence = 0;
            for (int round : new int[] {1, 2, 250, 3, 1, 255, 1, 256, 1300, 7}) {
                for (int end = sequence + round; sequence < end; sequence++) {
                    writer.insert("a", sequence);
                }
                writer.commit();
                sequencer.sequencePending();
                assertThat(tree.head()).isEqualTo(naive(sequence));
                assertThat(tree.rootAt(sequence)).isEqualTo(tree.head().root());
            }
        }
        var half = naive(1000);
        assertThat(tree.recomputed(half.size(), half.root(), tree.head().size()))
                .isEqualTo(tree.head().root());
        assertThat(tree.recomputed(0, naive(0).root(), 2000)).isEqualTo(naive(2000).root());
    }

    private TreeHead naive(long size) {
        List<byte[]> leaves = LongStream.range(0, size).mapToObj(tree::leaf).toList();
        return new TreeHead(size, new Hash(NaiveTree.root(leaves)));
    }
}
