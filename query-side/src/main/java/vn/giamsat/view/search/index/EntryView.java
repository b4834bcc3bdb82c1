package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.search.entry.EntryChange;
import vn.giamsat.view.search.entry.EntryChanges;
import vn.giamsat.view.search.entry.EntryDraft;

import java.util.List;

/** One row per thing that can be found, for those who read it inside or for units. */
abstract class EntryView<R extends Record> implements View<R> {

    /** To change the row. */
    abstract EntryDraft draft(R row);

    /** What the draft has come to; nothing when it is found no more. */
    abstract @Nullable R row(EntryDraft draft);

    @Override
    public final List<String> keysOf(RecordedEvent recorded) {
        return isTaken(recorded) ? EntryChanges.keysOf(recorded) : List.of();
    }

    @Override
    public final @Nullable R evolve(@Nullable R row, RecordedEvent recorded, String key) {
        R after = row;
        for (EntryChange change : EntryChanges.of(recorded, key)) {
            EntryDraft draft =
                    after == null && change.begins()
                            ? new EntryDraft(change.kind(), recorded)
                            : draft(existing(after, recorded, key));
            after = row(change.to(draft, recorded));
        }
        return after;
    }
}
