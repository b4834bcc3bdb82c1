package vn.giamsat.verifier.export;

import vn.giamsat.verifier.report.Beside;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where a log is read from, believing nothing it says: live, an export, or a copy. What is not
 * there is answered with {@link NotThere}.
 */
public interface LogSource extends AutoCloseable {

    /** The newest signed checkpoint, C2SP tlog-checkpoint. */
    byte[] checkpoint() throws IOException;

    /** All checkpoints the log has signed so far, oldest first, as notes. */
    Lines checkpoints() throws IOException;

    /** Hashes of a tile, C2SP tlog-tiles; width 256 is the full tile. */
    byte[] tile(int level, long index, int width) throws IOException;

    /** The leaf texts behind a tile of level 0, each after its length in two bytes. */
    byte[] entries(long index, int width) throws IOException;

    /**
     * The stored events of the positions from {@code from} up to but not including {@code to}, as
     * NDJSON lines.
     */
    Lines events(long from, long to) throws IOException;

    /** Stored events that have no position and are not just about to get one, as NDJSON lines. */
    Lines unplaced() throws IOException;

    /** A file of evidence by the SHA-256 of its content in hex. */
    InputStream evidence(String sha256) throws IOException;

    /** What is there besides a log of this size; of a log that is asked piece by piece, nothing. */
    default Beside beside(long size) throws IOException {
        return Beside.NOTHING;
    }

    @Override
    default void close() throws IOException {}
}
