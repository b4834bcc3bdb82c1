package vn.giamsat.verifier.event;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * One line of the stored history: an event exactly as the database holds it. Salt, payload or
 * metadata may be withheld; a position may be there without its event, an event without a position.
 */
@SuppressWarnings("ArrayRecordComponent") // a line is read, hashed and let go, never compared
public record StoredEventLine(
        @Nullable Long position,
        boolean missing,
        long id,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        String name,
        @Nullable String version,
        String recordedAt,
        byte @Nullable [] salt,
        byte @Nullable [] payload,
        byte @Nullable [] metadata) {

    /** Reads a line, refusing unknown names and wrong types. */
    public static StoredEventLine read(byte[] line) {
        return new StoredEventReader(line).read();
    }

    public static StoredEventLine missing(long position) {
        return new StoredEventLine(
                position, true, 0, null, "", 0, "", "", null, "", null, null, null);
    }

    /** Whether something of the event was kept back, so that its hashes cannot be made again. */
    public boolean withheld() {
        return !missing && (salt == null || payload == null || metadata == null);
    }

    /** The leaf that stands for this event in the tree of a log; not for a line that is missing. */
    public byte[] leaf(String origin) {
        return LeafText.of(origin, this).getBytes(StandardCharsets.UTF_8);
    }
}
