package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.search.Passage.Place;

import java.util.ArrayList;
import java.util.List;

/** A wording being changed by one event. */
final class WordingDraft {

    private @Nullable String title;
    private final List<Passage> passages;

    WordingDraft() {
        passages = new ArrayList<>();
    }

    private WordingDraft(Wording wording) {
        title = wording.title();
        passages = new ArrayList<>(wording.passages());
    }

    static WordingDraft of(@Nullable Wording wording) {
        return wording == null ? new WordingDraft() : new WordingDraft(wording);
    }

    void title(@Nullable String text) {
        title = text;
    }

    void add(Place place, @Nullable String text) {
        if (text != null && !passages.contains(new Passage(place, text))) {
            passages.add(new Passage(place, text));
        }
    }

    void put(Place place, @Nullable String text) {
        clear(place);
        add(place, text);
    }

    void clear(Place place) {
        passages.removeIf(passage -> passage.place() == place);
    }

    void become(WordingDraft other) {
        title = other.title;
        passages.clear();
        passages.addAll(other.passages);
    }

    Wording wording() {
        return new Wording(title, List.copyOf(passages));
    }
}
