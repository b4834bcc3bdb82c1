package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A piece of a list, and where the next piece begins; null when this was the last one. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    public <S> Page<S> map(Function<T, S> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor);
    }
}
