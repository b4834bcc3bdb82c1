package vn.giamsat.verifier.export;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a stream, each ended by a line feed; one that is too long is refused, not held. */
public final class LineReader implements Lines {

    private static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[256 * 1024];
    private int start;
    private int end;
    private boolean over;

    public LineReader(InputStream in) {
        this.in = in;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        int searched = start;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, start, i);
                    start = i + 1;
                    return line;
                }
            }
            searched = end - start;
            if (over || !fill()) {
                return rest();
            }
            searched += start;
        }
    }

    private byte @Nullable [] rest() {
        over = true;
        if (start < end) {
            throw new Unreadable("the last line does not end");
        }
        return null;
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            if (end >= LONGEST) {
                throw new Unreadable("a line longer than " + LONGEST + " bytes");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
