package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.view.fold.Derived;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per thing that can be found; it changes only when its words do. */
public final class SearchEntryView implements View<SearchEntryRow> {

    private volatile @Nullable Cut last;

    @Override
    public String name() {
        return "search_entry";
    }

    @Override
    public Class<SearchEntryRow> rowType() {
        return SearchEntryRow.class;
    }

    /** Insiders find it by its wording, a unit by what it was shown. */
    @Override
    public List<Derived<SearchEntryRow>> derived() {
        return List.of(
                new Derived<>("found_by", row -> lexemes(row.wording())),
                new Derived<>(
                        "found_by_unit", row -> row.shown() == null ? null : lexemes(row.shown())));
    }

    /** Most that is told is told to both in the same words. */
    private Lexemes lexemes(Wording wording) {
        Cut known = last;
        if (known != null && known.wording().equals(wording)) {
            return known.lexemes();
        }
        Lexemes lexemes = Lexemes.of(wording.heading(), wording.words());
        last = new Cut(wording, lexemes);
        return lexemes;
    }

    private record Cut(Wording wording, Lexemes lexemes) {}

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(
                UnitEvent.class,
                DelegationEvent.class,
                InspectionEvent.class,
                RecommendationEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return Changes.of(recorded).stream().map(Change::key).distinct().toList();
    }

    @Override
    public @Nullable SearchEntryRow evolve(
            @Nullable SearchEntryRow row, RecordedEvent recorded, String key) {
        SearchEntryRow after = row;
        for (Change change : Changes.of(recorded)) {
            if (change.key().equals(key)) {
                after = evolve(after, recorded, change);
            }
        }
        return after;
    }

    private @Nullable SearchEntryRow evolve(
            @Nullable SearchEntryRow row, RecordedEvent recorded, Change change) {
        EntryDraft draft =
                row == null && change.begins()
                        ? new EntryDraft(change.kind(), recorded)
                        : new EntryDraft(existing(row, recorded, change.key()));
        change.change().accept(draft);
        draft.illustrate(recorded.illustration());
        return draft.row();
    }
}
