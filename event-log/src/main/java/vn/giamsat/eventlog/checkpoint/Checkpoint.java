package vn.giamsat.eventlog.checkpoint;

import vn.giamsat.eventlog.leaf.Hash;

import java.time.Instant;
import java.util.List;

/**
 * A published statement of the log about itself: so many leaves, this root, signed. The note is the
 * text as signed; cosignatures are the lines that witnesses added, without newlines.
 */
public record Checkpoint(
        long size, Hash root, String note, Instant signedAt, List<String> cosignatures) {

    public Checkpoint {
        cosignatures = List.copyOf(cosignatures);
    }

    /** The note with the witnesses' lines below its own. */
    public String cosigned() {
        var text = new StringBuilder(note);
        cosignatures.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Whether the leaf at this position is among those the root is over. */
    public boolean covers(long position) {
        return position < size;
    }
}
