package vn.giamsat.eventlog.witness;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.tree.Tree;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * Asks one witness, and remembers what it said. A witness that fails is left alone for a while, so
 * that it does not hold up the others.
 */
final class WitnessClient {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final long FIRST_PAUSE_NANOS = 1_000_000_000L;
    private static final long LONGEST_PAUSE_NANOS = 60 * FIRST_PAUSE_NANOS;

    private final PolicyWitness witness;
    private final URI url;
    private final Tree tree;
    private final WitnessCall call;
    private volatile long known;
    private long pause = FIRST_PAUSE_NANOS;
    private long notBefore = System.nanoTime();
    private volatile Optional<String> trouble = Optional.empty();

    WitnessClient(PolicyWitness witness, URI url, Tree tree, WitnessCall call, long known) {
        this.witness = witness;
        this.url = url;
        this.tree = tree;
        this.call = call;
        this.known = known;
    }

    PolicyWitness witness() {
        return witness;
    }

    WitnessState state() {
        return new WitnessState(witness.name(), known, trouble);
    }

    boolean mayBeAsked(long size) {
        return known < size && System.nanoTime() - notBefore >= 0;
    }

    /** Its line below this checkpoint; empty when it did not give one. */
    Optional<SignatureLine> ask(Checkpoint checkpoint) throws InterruptedException {
        try {
            SignatureLine line = cosigned(checkpoint);
            known = checkpoint.size();
            pause = FIRST_PAUSE_NANOS;
            trouble = Optional.empty();
            return Optional.of(line);
        } catch (IOException | RuntimeException e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
            notBefore = System.nanoTime() + pause;
            pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
            return Optional.empty();
        }
    }

    private SignatureLine cosigned(Checkpoint checkpoint) throws IOException, InterruptedException {
        HttpResponse<String> answer = submit(checkpoint);
        if (answer.statusCode() == CONFLICT) {
            known = sizeIn(answer, checkpoint);
            answer = submit(checkpoint);
        }
        if (answer.statusCode() != OK) {
            throw new IOException("it answered " + answer.statusCode());
        }
        CheckpointBody body = SignedNote.parse(checkpoint.note()).body();
        return SignedNote.lines(answer.body()).stream()
                .filter(line -> witness.key().verifies(body, line))
                .findFirst()
                .orElseThrow(() -> new IOException("it did not sign what it was asked to"));
    }

    private HttpResponse<String> submit(Checkpoint checkpoint)
            throws IOException, InterruptedException {
        return call.addCheckpoint(
                url, known, tree.consistency(known, checkpoint.size()), checkpoint.note());
    }

    /** The witness knows best what it cosigned; more than we have is not for us to explain. */
    private static long sizeIn(HttpResponse<String> answer, Checkpoint checkpoint)
            throws IOException {
        String text = answer.body().strip();
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new IOException("it answered 409 without a size");
        }
        long size = Long.parseLong(text);
        if (size > checkpoint.size()) {
            throw new IOException(
                    "it has cosigned %d leaves, this log has signed %d only"
                            .formatted(size, checkpoint.size()));
        }
        return size;
    }
}
