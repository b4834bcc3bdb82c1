package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

/** The position of the log at which rows are looked at; now when there is none. */
public record Moment(@Nullable Long position) {

    /** The condition under which the version of the row is the one of this moment. */
    public String of(String alias) {
        if (position == null) {
            return alias + ".until is null";
        }
        return "%1$s.since <= %2$d and (%1$s.until is null or %1$s.until > %2$d)"
                .formatted(alias, position);
    }
}
