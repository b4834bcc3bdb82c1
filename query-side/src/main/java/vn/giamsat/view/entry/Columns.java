package vn.giamsat.view.entry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a list shows of each item, from left to right, and where an item is looked at alone. */
public record Columns<T>(List<Column<T>> all, Function<T, @Nullable String> page) {

    public Columns {
        all = List.copyOf(all);
    }

    /** One column; its label stands in the bundles under the name. */
    public record Column<T>(String name, Function<T, @Nullable Object> value) {}

    static <T> Columns<T> none() {
        return new Columns<>(List.of(), _ -> null);
    }

    Columns<T> and(String name, Function<T, @Nullable Object> value) {
        return new Columns<>(
                Stream.concat(all.stream(), Stream.of(new Column<>(name, value))).toList(), page);
    }

    Columns<T> opening(Function<T, String> address) {
        return new Columns<>(all, address::apply);
    }
}
