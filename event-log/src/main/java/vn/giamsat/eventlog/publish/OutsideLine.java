package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.MalformedNote;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.VerifierKey;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** One checkpoint in the file outside the database: size, root, time and the Ed25519 line. */
record OutsideLine(long size, Hash root, Instant signedAt, SignatureLine signature) {

    private static final int PARTS = 4;

    static OutsideLine parse(String line) {
        String[] parts = line.split(" ", PARTS);
        try {
            return new OutsideLine(
                    Long.parseLong(parts[0]),
                    CheckpointBody.hash(parts[1]),
                    Instant.parse(parts[2]),
                    SignatureLine.parse(parts[3]));
        } catch (ArrayIndexOutOfBoundsException
                | NumberFormatException
                | DateTimeParseException e) {
            throw new MalformedNote("not a checkpoint of the file outside: " + line, e);
        }
    }

    CheckpointBody body(String origin) {
        return new CheckpointBody(origin, size, root);
    }

    boolean isOf(Checkpoint checkpoint) {
        return size == checkpoint.size() && root.equals(checkpoint.root());
    }

    boolean isSignedByOneOf(List<VerifierKey> keys, String origin) {
        return keys.stream().anyMatch(key -> key.verifies(body(origin), signature));
    }

    /** Without its newline. */
    @Override
    public String toString() {
        return "%d %s %s %s".formatted(size, root.base64(), signedAt, signature);
    }
}
