package vn.giamsat.api.integrity;

import vn.giamsat.api.proof.EventLine;
import vn.giamsat.eventlog.tree.StoredFact;
import vn.giamsat.eventlog.tree.StoredHistory;
import vn.giamsat.eventlog.tree.StoredPosition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        for (StoredFact fact : unplaced()) {
            write(EventLine.of(fact), out);
        }
    }

    /** Of these rows those that still have no position. */
    void writeUnplaced(Set<Long> ids, OutputStream out) throws IOException {
        for (StoredFact fact : unplaced()) {
            if (ids.contains(fact.id())) {
                write(EventLine.of(fact), out);
            }
        }
    }

    Set<Long> unplacedIds() {
        Set<Long> ids = new HashSet<>();
        unplaced().forEach(fact -> ids.add(fact.id()));
        return ids;
    }

    /** Read in pieces while it is gone through. */
    private Iterable<StoredFact> unplaced() {
        return () ->
                Stream.iterate(
                                history.unplaced(Long.MIN_VALUE, PIECE),
                                piece -> !piece.isEmpty(),
                                piece -> history.unplaced(piece.getLast().id(), PIECE))
                        .flatMap(List::stream)
                        .iterator();
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
