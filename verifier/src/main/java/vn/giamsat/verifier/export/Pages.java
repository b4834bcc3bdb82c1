package vn.giamsat.verifier.export;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Json;

import java.io.IOException;
import java.io.InputStream;

/** Lines that a running log gives page by page. */
abstract sealed class Pages implements Lines {

    /** Asks the log for a path. */
    @FunctionalInterface
    interface Ask {
        InputStream open(String path) throws IOException;
    }

    private final Ask ask;
    private @Nullable Lines page;

    private Pages(Ask ask) {
        this.ask = ask;
    }

    /** The path of the next page; null when there is none. */
    abstract @Nullable String nextPage();

    /** Told of each line, to know where the next page begins. */
    abstract void given(byte[] line);

    @Override
    public byte @Nullable [] next() throws IOException {
        while (true) {
            byte[] line = page == null ? null : page.next();
            if (line != null) {
                given(line);
                return line;
            }
            close();
            String path = nextPage();
            if (path == null) {
                return null;
            }
            page = new LineReader(ask.open(path));
        }
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    /** Events by their position. */
    static final class OfEvents extends Pages {

        private static final int AT_ONCE = 5_000;

        private final long to;
        private long from;

        OfEvents(Ask ask, long from, long to) {
            super(ask);
            this.from = from;
            this.to = to;
        }

        @Override
        @Nullable String nextPage() {
            if (from >= to) {
                return null;
            }
            long until = Math.min(to, from + AT_ONCE);
            String path = "events?from=%d&to=%d".formatted(from, until);
            from = until;
            return path;
        }

        @Override
        void given(byte[] line) {}
    }

    /** Checkpoints by their size. */
    static final class OfCheckpoints extends Pages {

        private static final int AT_ONCE = 1_000;

        private long from;
        private boolean more = true;

        OfCheckpoints(Ask ask) {
            super(ask);
        }

        @Override
        @Nullable String nextPage() {
            if (!more) {
                return null;
            }
            more = false;
            return "checkpoints?from=%d&limit=%d".formatted(from, AT_ONCE);
        }

        @Override
        void given(byte[] line) {
            // a page that does not lead on would be asked for without end
            if (Json.readObject(line).get("size") instanceof Long size && size >= from) {
                from = size + 1;
                more = true;
            }
        }
    }
}
