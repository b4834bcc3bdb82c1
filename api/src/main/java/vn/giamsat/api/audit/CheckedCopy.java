package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.proof.EventLine;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.drill.LogUnderAttack;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.eventlog.leaf.StoredPosition;
import vn.giamsat.eventlog.tree.OutsideTheTree;
import vn.giamsat.eventlog.tree.TreeDisagrees;
import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** A log under attack as the auditor's own verifier reads it: the same texts as over HTTP. */
public final class CheckedCopy implements LogSource {

    private static final int PIECE = 500;

    private final LogUnderAttack log;

    public CheckedCopy(LogUnderAttack log) {
        this.log = log;
    }

    @Override
    public byte[] checkpoint() throws IOException {
        return log.checkpoints()
                .latest()
                .map(CheckedCopy::note)
                .orElseThrow(() -> new NotThere("checkpoint"));
    }

    @Override
    public Lines checkpoints() {
        List<byte[]> notes = new ArrayList<>();
        long from = 0;
        List<Checkpoint> piece;
        do {
            piece = log.checkpoints().from(from, PIECE);
            piece.forEach(one -> notes.add(note(one)));
            from = piece.isEmpty() ? from : piece.getLast().size() + 1;
        } while (piece.size() == PIECE);
        return Lines.of(notes);
    }

    private static byte[] note(Checkpoint checkpoint) {
        return bytes(checkpoint.cosigned());
    }

    @Override
    public byte[] tile(int level, long index, int width) throws IOException {
        return asked("tile", () -> log.tree().tile(level, index, width));
    }

    @Override
    public byte[] entries(long index, int width) throws IOException {
        return asked("entries", () -> log.tree().entries(index, width));
    }

    /** What cannot be answered is told as it is over HTTP: as not being there. */
    private static byte[] asked(String what, Supplier<byte[]> question) throws IOException {
        try {
            return question.get();
        } catch (OutsideTheTree | TreeDisagrees e) {
            throw new NotThere(what + ": " + e.getMessage());
        }
    }

    @Override
    public Lines events(long from, long to) {
        return new Pieces(from, to);
    }

    @Override
    public Lines unplaced() {
        List<byte[]> lines = new ArrayList<>();
        long after = Long.MIN_VALUE;
        List<StoredFact> piece;
        do {
            piece = log.history().unplaced(after, PIECE);
            piece.forEach(fact -> lines.add(bytes(EventLine.of(fact))));
            after = piece.isEmpty() ? after : piece.getLast().id();
        } while (piece.size() == PIECE);
        return Lines.of(lines);
    }

    @Override
    public InputStream evidence(String sha256) throws IOException {
        throw new NotThere("evidence is not copied");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The events of a stretch, read as they are asked for. */
    private final class Pieces implements Lines {

        private final long to;
        private long next;
        private Iterator<StoredPosition> read = List.<StoredPosition>of().iterator();

        Pieces(long from, long to) {
            this.next = from;
            this.to = to;
        }

        @Override
        public byte @Nullable [] next() {
            if (!read.hasNext()) {
                List<StoredPosition> piece = log.history().placed(next, Math.min(next + PIECE, to));
                next = piece.isEmpty() ? to : piece.getLast().position() + 1;
                read = piece.iterator();
            }
            return read.hasNext() ? line(read.next()) : null;
        }

        private static byte[] line(StoredPosition position) {
            return bytes(
                    position.fact()
                            .map(EventLine::of)
                            .orElse(
                                    "{\"position\":%d,\"missing\":true}"
                                            .formatted(position.position())));
        }
    }
}
