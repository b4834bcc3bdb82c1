package vn.giamsat.api.casepackage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Contents read one after another, each opened when its turn comes and closed when it is read. */
final class OneAfterAnother extends InputStream {

    private final Iterator<PackageFile.Content> waiting;
    private @Nullable InputStream current;

    OneAfterAnother(List<PackageFile.Content> contents) {
        waiting = contents.iterator();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            InputStream in = current == null ? next() : current;
            if (in == null) {
                return -1;
            }
            int read = in.read(into, offset, length);
            if (read >= 0) {
                return read;
            }
            close();
        }
    }

    private @Nullable InputStream next() throws IOException {
        current = waiting.hasNext() ? waiting.next().open() : null;
        return current;
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
