package vn.giamsat.view.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RowComponent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares two states of the same matter, component by component. */
public final class Difference {

    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /** In the order of the components. */
    public static <R extends Record> List<Change> between(R before, R after) {
        Difference difference = new Difference();
        difference.records(List.of(), before, after);
        return List.copyOf(difference.changes);
    }

    private void records(List<Step> path, Object before, Object after) {
        for (RowComponent component : Compared.components(before.getClass())) {
            Step step = new Step(before.getClass(), component.name(), null);
            values(
                    Compared.isRow(component) ? path : and(path, step),
                    component.in(before),
                    component.in(after));
        }
    }

    private void values(List<Step> path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null) {
            add(ChangeKind.ADDED, path, null, after);
        } else if (after == null) {
            add(ChangeKind.REMOVED, path, before, null);
        } else if (before instanceof List<?> some && after instanceof List<?> others) {
            lists(path, some, others);
        } else if (before.getClass() != after.getClass() || Compared.isWhole(before.getClass())) {
            add(ChangeKind.CHANGED, path, before, after);
        } else {
            records(path, before, after);
        }
    }

    private void lists(List<Step> path, List<?> before, List<?> after) {
        Map<Object, Object> earlier = Identity.byIdentity(before);
        Map<Object, Object> later = Identity.byIdentity(after);
        later.forEach((key, item) -> values(at(path, item), earlier.get(key), item));
        earlier.forEach(
                (key, item) -> {
                    if (!later.containsKey(key)) {
                        values(at(path, item), item, null);
                    }
                });
    }

    private void add(
            ChangeKind kind, List<Step> path, @Nullable Object before, @Nullable Object after) {
        changes.add(new Change(kind, path, before, after));
    }

    private static List<Step> and(List<Step> path, Step step) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<Step> at(List<Step> path, Object item) {
        List<Step> there = new ArrayList<>(path);
        there.set(path.size() - 1, path.getLast().at(item));
        return there;
    }
}
