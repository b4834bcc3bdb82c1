package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that can be found. What a unit may find is kept apart from what insiders may find, and
 * is missing while nothing is shown to it. About is the thing itself where it has an id, the other
 * ids are the matter it belongs to.
 */
public record SearchEntryRow(
        SearchKind kind,
        @Nullable UUID about,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID unit,
        Wording wording,
        @Nullable Wording shown,
        boolean illustrated,
        Instant recordedAt,
        long recorded) {}
