package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.LogSource;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The tiles read last, one of each level, so that several accounts of them ask the log only once.
 */
final class LastTiles {

    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    private record Kept(long index, byte[] hashes) {}

    private final LogSource source;
    private final Map<Integer, Kept> kept = new HashMap<>();

    LastTiles(LogSource source) {
        this.source = source;
    }

    byte[] tile(int level, long index, int width) throws IOException {
        Kept last = kept.get(level);
        if (last == null || last.index != index) {
            last = new Kept(index, source.tile(level, index, width));
            kept.put(level, last);
        }
        return last.hashes;
    }
}
