package vn.giamsat.view.difference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What came into a list, what left it and what changed in it; the rest stayed as it was. */
public record ListDifference<T>(List<ItemDifference<T>> items, Counts counts) {

    /** How many items came, left, changed and stayed. */
    public record Counts(int added, int removed, int changed, int unchanged) {

        public Counts and(Counts others) {
            return new Counts(
                    added + others.added,
                    removed + others.removed,
                    changed + others.changed,
                    unchanged + others.unchanged);
        }
    }

    public ListDifference {
        items = List.copyOf(items);
    }

    /** Items are the same by this key, which no two items of one list have in common. */
    public static <T extends Record> ListDifference<T> between(
            List<T> before, List<T> after, Function<T, ?> key) {
        Map<Object, T> earlier = Identity.index(before, key);
        Map<Object, T> later = Identity.index(after, key);
        List<ItemDifference<T>> items = new ArrayList<>();
        later.forEach((id, item) -> of(earlier.get(id), item).ifPresent(items::add));
        earlier.forEach(
                (id, item) -> {
                    if (!later.containsKey(id)) {
                        items.add(new ItemDifference<>(ChangeKind.REMOVED, item, List.of()));
                    }
                });
        return new ListDifference<>(items, count(items, later.size()));
    }

    private static <T extends Record> Optional<ItemDifference<T>> of(@Nullable T before, T after) {
        if (before == null) {
            return Optional.of(new ItemDifference<>(ChangeKind.ADDED, after, List.of()));
        }
        List<Change> changes = Difference.between(before, after);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemDifference<>(ChangeKind.CHANGED, after, changes));
    }

    private static <T> Counts count(List<ItemDifference<T>> items, int later) {
        int added = count(items, ChangeKind.ADDED);
        int changed = count(items, ChangeKind.CHANGED);
        return new Counts(
                added, count(items, ChangeKind.REMOVED), changed, later - added - changed);
    }

    private static <T> int count(List<ItemDifference<T>> items, ChangeKind kind) {
        return (int) items.stream().filter(item -> item.kind() == kind).count();
    }
}
