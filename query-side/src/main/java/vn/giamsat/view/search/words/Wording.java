package vn.giamsat.view.search.words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The words under which one thing is found: its title and its passages, with accents. */
public record Wording(@Nullable String title, List<Passage> passages) {

    /** The title as it is looked up. */
    public List<String> heading() {
        return lookedUp(title == null ? List.of() : List.of(title));
    }

    /** The passages as they are looked up; no pair reaches from one into the next. */
    public List<String> words() {
        return lookedUp(passages.stream().map(Passage::text).toList());
    }

    private static List<String> lookedUp(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            List<Token> tokens = Tokenizer.of(text);
            words.addAll(WordPairs.of(tokens));
            DocumentNumbers.in(text, tokens).forEach(number -> words.add(WordPairs.alone(number)));
        }
        return words;
    }
}
