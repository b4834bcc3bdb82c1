package vn.giamsat.verifier.export;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Something long that is read one piece after the other and never held whole. */
public interface Lines extends AutoCloseable {

    /** The next piece; null when there is none. */
    byte @Nullable [] next() throws IOException;

    /** How many are left; one that does not end is one as well. */
    default long count() throws IOException {
        long count = 0;
        try {
            while (next() != null) {
                count++;
            }
        } catch (Unreadable notEnded) {
            count++;
        }
        return count;
    }

    @Override
    default void close() throws IOException {}

    /** Pieces that are in memory already. */
    static Lines of(List<byte[]> pieces) {
        Iterator<byte[]> iterator = pieces.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }
}
