package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

/** A row as it stood at the positions p of the log with since ≤ p &lt; until. */
public record Version<R extends Record>(String key, long since, @Nullable Long until, R row) {

    Version<R> closedAt(long position) {
        return new Version<>(key, since, position, row);
    }
}
