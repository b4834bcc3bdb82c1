package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.search.words.Wording;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that can be found, in the words insiders read. It has no parts: nearly every fact
 * writes one, and each part would be one object more.
 */
public record SearchEntryRow(
        SearchKind kind,
        @Nullable UUID about,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID unit,
        @ShownWhole Wording wording,
        boolean illustrated,
        Instant recordedAt,
        long recorded)
        implements SearchEntry {}
