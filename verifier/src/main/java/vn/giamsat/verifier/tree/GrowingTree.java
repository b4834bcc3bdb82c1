package vn.giamsat.verifier.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * An RFC 6962 tree that only grows: it keeps one hash for each complete subtree on its right edge.
 */
public final class GrowingTree {

    /** Told of every subtree that is complete, as soon as it is. */
    @FunctionalInterface
    public interface Completed {
        void node(int height, long index, Hash hash);
    }

    private final List<Hash> peaks;
    private final Completed completed;
    private long size;

    private GrowingTree(long size, List<Hash> peaks, Completed completed) {
        this.size = size;
        this.peaks = peaks;
        this.completed = completed;
    }

    /** The tree without leaves. */
    public static GrowingTree empty() {
        return telling((height, index, hash) -> {});
    }

    public static GrowingTree telling(Completed completed) {
        return new GrowingTree(0, new ArrayList<>(), completed);
    }

    /** The same tree, to grow in another way. */
    public GrowingTree branch(Completed other) {
        return new GrowingTree(size, new ArrayList<>(peaks), other);
    }

    public long size() {
        return size;
    }

    public void add(Hash leaf) {
        Hash node = leaf;
        int height = 0;
        completed.node(height, size, node);
        for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
            node = Hash.ofNode(peaks.removeLast(), node);
            height++;
            completed.node(height, size >>> height, node);
        }
        peaks.add(node);
        size++;
    }

    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(peaks.get(i), root);
        }
        return root;
    }
}
