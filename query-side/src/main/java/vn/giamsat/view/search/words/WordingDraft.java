package vn.giamsat.view.search.words;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.search.words.Passage.Place;

import java.util.ArrayList;
import java.util.List;

/** A wording being changed by one event. */
public final class WordingDraft {

    private @Nullable String title;
    private final List<Passage> passages;

    public WordingDraft() {
        passages = new ArrayList<>();
    }

    private WordingDraft(Wording wording) {
        title = wording.title();
        passages = new ArrayList<>(wording.passages());
    }

    public static WordingDraft of(@Nullable Wording wording) {
        return wording == null ? new WordingDraft() : new WordingDraft(wording);
    }

    public void title(@Nullable String text) {
        title = text;
    }

    public void add(Place place, @Nullable String text) {
        if (text != null && !passages.contains(new Passage(place, text))) {
            passages.add(new Passage(place, text));
        }
    }

    public void put(Place place, @Nullable String text) {
        clear(place);
        add(place, text);
    }

    public void clear(Place place) {
        passages.removeIf(passage -> passage.place() == place);
    }

    public void become(WordingDraft other) {
        title = other.title;
        passages.clear();
        passages.addAll(other.passages);
    }

    public Wording wording() {
        return new Wording(title, List.copyOf(passages));
    }
}
