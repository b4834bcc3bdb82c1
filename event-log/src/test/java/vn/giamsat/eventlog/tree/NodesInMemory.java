package vn.giamsat.eventlog.tree;

import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.leaf.Rfc6962;

import java.util.ArrayList;
import java.util.List;

/** Every full subtree over some leaves, level by level. */
final class NodesInMemory implements Nodes {

    private final List<List<Hash>> levels = new ArrayList<>();

    NodesInMemory(List<byte[]> leaves) {
        List<Hash> level = leaves.stream().map(Rfc6962::leaf).toList();
        while (!level.isEmpty()) {
            levels.add(level);
            var above = new ArrayList<Hash>();
            for (int left = 0; left + 1 < level.size(); left += 2) {
                above.add(Rfc6962.node(level.get(left), level.get(left + 1)));
            }
            level = above;
        }
    }

    @Override
    public Hash node(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}
