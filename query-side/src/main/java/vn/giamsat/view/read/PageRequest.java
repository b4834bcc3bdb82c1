package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

/** How many items, and after which cursor of an earlier page; from the beginning when null. */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int MOST = 500;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " items: " + limit);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
