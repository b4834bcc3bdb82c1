package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a list, and where the next piece begins; null when this was the last one. The total is
 * of the whole list, as far as the reader may see it, and there when it was asked for.
 */
public record Page<T>(List<T> items, @Nullable String nextCursor, @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, @Nullable String nextCursor) {
        this(items, nextCursor, null);
    }

    public <S> Page<S> map(Function<T, S> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor, total);
    }
}
