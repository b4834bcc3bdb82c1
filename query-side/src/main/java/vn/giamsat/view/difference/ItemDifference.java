package vn.giamsat.view.difference;

import java.util.List;

/** What became of one item of a list: it is as it stands after, or as it last stood. */
public record ItemDifference<T>(ChangeKind kind, T item, List<Change> changes) {

    public ItemDifference {
        changes = List.copyOf(changes);
    }
}
