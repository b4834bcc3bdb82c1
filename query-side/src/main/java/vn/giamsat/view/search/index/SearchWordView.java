package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.search.entry.EntryChange;
import vn.giamsat.view.search.entry.EntryChanges;
import vn.giamsat.view.search.entry.EntryDraft;
import vn.giamsat.view.search.words.Passage;
import vn.giamsat.view.search.words.Token;
import vn.giamsat.view.search.words.Tokenizer;
import vn.giamsat.view.search.words.Wording;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One row per word there is to find; for words that are asked for and misspelt. */
public final class SearchWordView implements View<SearchWordRow> {

    @Override
    public String name() {
        return "search_word";
    }

    @Override
    public Class<SearchWordRow> rowType() {
        return SearchWordRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return EntryChanges.OF_WORDS;
    }

    /** Numbers are not words: a number that is nearly right is another number. */
    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return EntryChanges.of(recorded).stream()
                .map(change -> words(change, recorded))
                .flatMap(SearchWordView::texts)
                .flatMap(text -> Tokenizer.of(text).stream())
                .map(Token::plain)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    /** What the change brings, whatever was there before. */
    private static Wording words(EntryChange change, RecordedEvent recorded) {
        EntryDraft draft = new EntryDraft(change.kind(), recorded);
        change.change().accept(draft);
        return draft.inside.wording();
    }

    private static Stream<String> texts(Wording wording) {
        return Stream.concat(
                        Stream.of(wording.title()), wording.passages().stream().map(Passage::text))
                .filter(Objects::nonNull);
    }

    @Override
    public SearchWordRow evolve(@Nullable SearchWordRow row, RecordedEvent recorded, String key) {
        return new SearchWordRow(key);
    }
}
