package vn.giamsat.api.integrity;

import vn.giamsat.api.proof.EventLine;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.eventlog.leaf.StoredHistory;
import vn.giamsat.eventlog.leaf.StoredPosition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stored events as lines of JSON, read in pieces so that no log is too long. */
record EventLines(StoredHistory history) {

    private static final int PIECE = 500;

    void writePlaced(long from, long to, OutputStream out) throws IOException {
        for (long next = from; next < to; next += PIECE) {
            List<StoredPosition> piece = history.placed(next, Math.min(next + PIECE, to));
            for (StoredPosition position : piece) {
                write(line(position), out);
            }
            if (piece.isEmpty()) {
                return;
            }
        }
    }

    void writeUnplaced(OutputStream out) throws IOException {
        List<StoredFact> piece = history.unplaced(Long.MIN_VALUE, PIECE);
        while (!piece.isEmpty()) {
            for (StoredFact fact : piece) {
                write(EventLine.of(fact), out);
            }
            piece = history.unplaced(piece.getLast().id(), PIECE);
        }
    }

    private static String line(StoredPosition position) {
        return position.fact()
                .map(EventLine::of)
                .orElse("{\"position\":%d,\"missing\":true}\n".formatted(position.position()));
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
