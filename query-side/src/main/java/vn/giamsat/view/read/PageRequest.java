package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

/**
 * How many items, and after which cursor of an earlier page; from the beginning when null. Whether
 * the whole list is counted as well.
 */
public record PageRequest(int limit, @Nullable String cursor, boolean counted) {

    public static final int MOST = 500;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " items: " + limit);
        }
    }

    public PageRequest(int limit, @Nullable String cursor) {
        this(limit, cursor, false);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    public static PageRequest counted(int limit, @Nullable String cursor) {
        return new PageRequest(limit, cursor, true);
    }
}
