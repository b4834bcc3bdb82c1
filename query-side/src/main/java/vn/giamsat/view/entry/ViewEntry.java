package vn.giamsat.view.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.View;
import vn.giamsat.view.read.Reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * One list people and programs look at: the view it reads, how it is found, its address, by what it
 * is narrowed, and what its columns say. From this follow its registration, its page, JSON, CSV,
 * the past and paging.
 *
 * @param item what the list holds
 * @param address under {@code /api/} for programs, under {@code /} for people; what belongs to a
 *     matter stands under that matter, as in {@code inspections/{id}/findings}
 */
public record ViewEntry<T>(
        View<?> view,
        Class<T> item,
        String address,
        Finders<T> finders,
        List<Condition> conditions,
        Columns<T> columns,
        Audience audience) {

    /** How a list is found, and one item of it; some items are never looked at alone. */
    public record Finders<T>(Function<Reader, ListFinder<T>> list, @Nullable Alone<T> one) {}

    /** How one item is found, and the version of its stream, which is its ETag. */
    public record Alone<T>(Function<Reader, ItemFinder<T>> finder, ToLongFunction<T> version) {}

    public ViewEntry {
        conditions = List.copyOf(conditions);
    }

    /** Who may read the list at all; within it each reader sees as far as the rights go. */
    public enum Audience {
        EVERYBODY,
        READERS_OF_ACCOUNTS
    }

    public static <T> ViewEntry<T> of(
            View<?> view, Class<T> item, String address, Function<Reader, ListFinder<T>> list) {
        return new ViewEntry<>(
                view,
                item,
                address,
                new Finders<>(list, null),
                List.of(),
                Columns.none(),
                Audience.EVERYBODY);
    }

    /** One item has an address of its own, under the list's. */
    public ViewEntry<T> found(Function<Reader, ItemFinder<T>> one, ToLongFunction<T> version) {
        return new ViewEntry<>(
                view,
                item,
                address,
                new Finders<>(finders.list(), new Alone<>(one, version)),
                conditions,
                columns,
                audience);
    }

    /** The list may be narrowed by this. */
    public ViewEntry<T> narrowedBy(String name, Class<?> type) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(name, type));
        return new ViewEntry<>(view, item, address, finders, more, columns, audience);
    }

    /** The next column. */
    public ViewEntry<T> showing(String name, Function<T, @Nullable Object> value) {
        return with(columns.and(name, value));
    }

    /** What is in the first column leads to this address. */
    public ViewEntry<T> opening(Function<T, String> page) {
        return with(columns.opening(page));
    }

    /** Which items are labelled as data for demonstration, wherever they are shown. */
    public ViewEntry<T> illustratedIf(Predicate<T> which) {
        return with(columns.illustratedIf(which));
    }

    public ViewEntry<T> readOnlyBy(Audience few) {
        return new ViewEntry<>(view, item, address, finders, conditions, columns, few);
    }

    private ViewEntry<T> with(Columns<T> changed) {
        return new ViewEntry<>(view, item, address, finders, conditions, changed, audience);
    }

    /** Under this name stand its title and its labels: its address without what is filled in. */
    public String name() {
        return address.replace("/{id}/", ".");
    }

    /** Whether the list belongs to one matter. */
    public boolean belongsToAMatter() {
        return address.contains("{id}");
    }

    /**
     * The list to which the matter belongs under which this one stands; its own when it has none.
     */
    public String addressOfMatters() {
        int begin = address.indexOf("/{id}");
        return begin < 0 ? address : address.substring(0, begin);
    }
}
