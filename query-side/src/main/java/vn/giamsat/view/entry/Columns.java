package vn.giamsat.view.entry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a list shows of each item, from left to right, where an item is looked at alone, and whether
 * it only illustrates.
 */
public record Columns<T>(
        List<Column<T>> all, Function<T, @Nullable String> page, Predicate<T> illustrated) {

    public Columns {
        all = List.copyOf(all);
    }

    /** One column; its label stands in the bundles under the name. */
    public record Column<T>(String name, Function<T, @Nullable Object> value) {}

    static <T> Columns<T> none() {
        return new Columns<>(List.of(), _ -> null, _ -> false);
    }

    Columns<T> and(String name, Function<T, @Nullable Object> value) {
        return new Columns<>(
                Stream.concat(all.stream(), Stream.of(new Column<>(name, value))).toList(),
                page,
                illustrated);
    }

    Columns<T> opening(Function<T, String> address) {
        return new Columns<>(all, address::apply, illustrated);
    }

    Columns<T> illustratedIf(Predicate<T> which) {
        return new Columns<>(all, page, which);
    }
}
