package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.tree.Hash;

/**
 * What the log says three times about one position: in its tile, in its entry and as a stored
 * event.
 */
@SuppressWarnings("ArrayRecordComponent") // held while a place is doubted, never compared
record PositionCopies(
        long position,
        @Nullable Hash tile,
        byte @Nullable [] entry,
        StoredEventLine event,
        byte @Nullable [] leaf) {

    static PositionCopies of(
            String origin,
            long position,
            @Nullable Hash tile,
            byte @Nullable [] entry,
            StoredEventLine event) {
        return new PositionCopies(
                position, tile, entry, event, event.missing() ? null : event.leaf(origin));
    }

    @Nullable Hash entryHash() {
        return entry == null ? null : Hash.ofLeaf(entry);
    }

    /** Unknown where the event is gone or something of it is withheld. */
    @Nullable Hash eventHash() {
        return leaf == null || event.withheld() ? null : Hash.ofLeaf(leaf);
    }

    /** What most of the three say. */
    @Nullable Hash most() {
        Hash entryHash = entryHash();
        Hash eventHash = eventHash();
        if (entryHash == null) {
            return tile == null ? eventHash : tile;
        }
        return tile != null && tile.equals(eventHash) ? tile : entryHash;
    }

    /** The text whose hash this is, if one of the two texts is it. */
    byte @Nullable [] textOf(@Nullable Hash hash) {
        if (hash == null) {
            return null;
        }
        return hash.equals(entryHash()) ? entry : hash.equals(eventHash()) ? leaf : null;
    }

    /** What a sentence can say about it: as it was signed where that is known. */
    java.util.Map<String, String> facts() {
        return entry == null ? EventFacts.of(position, event) : EventFacts.of(position, entry);
    }
}
