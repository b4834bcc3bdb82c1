package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Looks through the tiles for leaves that stand where they were not signed: were they signed
 * anywhere?
 */
final class Elsewhere {

    private static final int WIDTH = 256;

    private Elsewhere() {}

    /** The position of each of these leaves that stands in the tree where nothing is doubted. */
    static Map<Hash, Long> find(
            Set<Hash> leaves, LongPredicate doubted, LogSource source, long size)
            throws IOException {
        Map<Hash, Long> found = new HashMap<>();
        var reader = new TileReader(source);
        for (long first = 0; first < size && found.size() < leaves.size(); first += WIDTH) {
            List<Hash> tile = reader.leaves(first / WIDTH, (int) Math.min(WIDTH, size - first));
            for (int i = 0; i < tile.size(); i++) {
                if (leaves.contains(tile.get(i)) && !doubted.test(first + i)) {
                    found.putIfAbsent(tile.get(i), first + i);
                }
            }
        }
        return found;
    }
}
