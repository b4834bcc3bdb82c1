package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.Derived;
import vn.giamsat.view.search.entry.EntryChanges;
import vn.giamsat.view.search.entry.EntryDraft;
import vn.giamsat.view.search.entry.SearchEntryRow;

import java.util.List;
import java.util.Set;

/** One row per thing insiders can find; it changes only when its words do. */
public final class SearchEntryView extends EntryView<SearchEntryRow> {

    @Override
    public String name() {
        return "search_entry";
    }

    @Override
    public Class<SearchEntryRow> rowType() {
        return SearchEntryRow.class;
    }

    @Override
    public List<Derived<SearchEntryRow>> derived() {
        return List.of(new Derived<>("found_by", row -> Lexemes.of(row.wording())));
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return EntryChanges.OF_WORDS;
    }

    @Override
    EntryDraft draft(SearchEntryRow row) {
        return EntryDraft.of(row);
    }

    @Override
    @Nullable SearchEntryRow row(EntryDraft draft) {
        return draft.forInsiders();
    }
}
