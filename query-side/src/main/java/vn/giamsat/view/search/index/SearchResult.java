package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.search.entry.SearchKind;

import java.util.List;
import java.util.Map;

/**
 * What was found. Counts are by kind, whatever kinds were asked for, and missing when there is too
 * much to count; near tells that nothing matched as it was written, and this is spelt alike.
 */
public record SearchResult(
        List<Hit> items,
        @Nullable String nextCursor,
        Map<SearchKind, Long> counts,
        boolean tooManyToCount,
        boolean near) {

    boolean isEmpty() {
        return counts.isEmpty() && !tooManyToCount;
    }
}
