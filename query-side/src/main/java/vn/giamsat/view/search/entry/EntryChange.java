package vn.giamsat.view.search.entry;

import vn.giamsat.view.fold.RecordedEvent;

import java.util.UUID;
import java.util.function.Consumer;

/** What one event does to one entry; the entry must be there unless the change may begin it. */
public record EntryChange(
        String key, SearchKind kind, boolean begins, Consumer<EntryDraft> change) {

    /** The entry is new, or named once more. */
    static EntryChange begin(SearchKind kind, Object id, Consumer<EntryDraft> change) {
        return new EntryChange(key(kind, id), kind, true, change);
    }

    static EntryChange of(SearchKind kind, UUID id, Consumer<EntryDraft> change) {
        return new EntryChange(key(kind, id), kind, false, change);
    }

    /** Another case can never reach what belongs to this one. */
    static EntryChange of(SearchKind kind, UUID matter, UUID id, Consumer<EntryDraft> change) {
        return new EntryChange(key(kind, matter + "/" + id), kind, false, change);
    }

    public EntryDraft to(EntryDraft draft, RecordedEvent recorded) {
        change.accept(draft);
        draft.illustrate(recorded.illustration());
        return draft;
    }

    private static String key(SearchKind kind, Object id) {
        return kind + ":" + id;
    }
}
