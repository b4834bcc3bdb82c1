package vn.giamsat.view.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is asked of a list: within which matter, narrowed by what, by whom, at which moment, which
 * page.
 */
public record ListQuery(
        @Nullable UUID matter,
        Map<String, Object> conditions,
        Scope scope,
        @Nullable Long asOf,
        PageRequest page) {

    public ListQuery {
        conditions = Map.copyOf(conditions);
    }

    /** The matter a list belongs to that stands under one. */
    public UUID within() {
        return Objects.requireNonNull(matter, "the list belongs to a matter");
    }

    /** What the list is narrowed by under this name; null when it is not. */
    public <V> @Nullable V given(String name, Class<V> type) {
        Object value = conditions.get(name);
        return value == null ? null : type.cast(value);
    }

    public @Nullable String text(String name) {
        return given(name, String.class);
    }

    public @Nullable UUID id(String name) {
        return given(name, UUID.class);
    }
}
