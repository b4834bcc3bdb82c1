package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that can be found. About is the thing itself where it has an id, the other ids are the
 * matter it belongs to; recorded is the position of the fact that brought it.
 */
sealed interface SearchEntry permits SearchEntryRow, SearchShownRow {

    SearchKind kind();

    @Nullable UUID about();

    @Nullable UUID delegation();

    @Nullable UUID inspection();

    @Nullable UUID recommendation();

    @Nullable UUID unit();

    boolean illustrated();

    Instant recordedAt();

    long recorded();
}
