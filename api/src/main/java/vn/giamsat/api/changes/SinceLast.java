package vn.giamsat.api.changes;

import vn.giamsat.api.difference.MatterKind;

import java.time.Instant;
import java.util.UUID;

/** A matter in which something happened since the reader last looked: how much, and since when. */
public record SinceLast(
        MatterKind matter, UUID id, String title, long facts, long from, Instant lookedAt) {

    /** The page that tells what differs. */
    public String page() {
        return "/" + matter + "/" + id + "/difference?from=" + from;
    }
}
