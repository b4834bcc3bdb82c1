package vn.giamsat.view.search;

import vn.giamsat.view.fold.RecordedEvent;

import java.util.UUID;
import java.util.function.Consumer;

/** What one event does to one entry; the entry must be there unless the change may begin it. */
record Change(String key, SearchKind kind, boolean begins, Consumer<EntryDraft> change) {

    /** The entry is new, or named once more. */
    static Change begin(SearchKind kind, Object id, Consumer<EntryDraft> change) {
        return new Change(key(kind, id), kind, true, change);
    }

    static Change of(SearchKind kind, UUID id, Consumer<EntryDraft> change) {
        return new Change(key(kind, id), kind, false, change);
    }

    /** Another case can never reach what belongs to this one. */
    static Change of(SearchKind kind, UUID matter, UUID id, Consumer<EntryDraft> change) {
        return new Change(key(kind, matter + "/" + id), kind, false, change);
    }

    EntryDraft to(EntryDraft draft, RecordedEvent recorded) {
        change.accept(draft);
        draft.illustrate(recorded.illustration());
        return draft;
    }

    private static String key(SearchKind kind, Object id) {
        return kind + ":" + id;
    }
}
