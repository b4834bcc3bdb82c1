package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list read beyond its first page. */
public final class WholeList {

    private WholeList() {}

    /** To its end, however long it is. */
    public static <T> List<T> of(Function<PageRequest, Page<T>> list) {
        return upTo(Integer.MAX_VALUE, list);
    }

    /** To its end, or until there are at least so many. */
    public static <T> List<T> upTo(int enough, Function<PageRequest, Page<T>> list) {
        List<T> items = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<T> page = list.apply(new PageRequest(PageRequest.MOST, cursor));
            items.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null && items.size() < enough);
        return items;
    }
}
