package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.search.words.Wording;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing a unit may come to find: in the words it was shown, and not at all while it was shown
 * none. Unshown is what insiders read of it instead, as far as that may be shown one day. Like
 * {@link SearchEntryRow} it has no parts.
 */
public record SearchShownRow(
        SearchKind kind,
        @Nullable UUID about,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID unit,
        @ShownWhole @Nullable Wording wording,
        @ShownWhole @Nullable Wording unshown,
        boolean illustrated,
        Instant recordedAt,
        long recorded)
        implements SearchEntry {}
