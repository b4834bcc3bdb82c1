package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The words under which one thing is found: its title and its passages, with accents. */
public record Wording(@Nullable String title, List<Passage> passages) {

    /** Stands between passages, so that no phrase reaches from one into the next. */
    private static final String BREAK = "0zz0";

    /** What it is found by. */
    Lexemes lexemes() {
        return Lexemes.of(heading(), words());
    }

    /** The title as it is searched. */
    List<String> heading() {
        return searched(title == null ? List.of() : List.of(title), new ArrayList<>());
    }

    /** The passages as they are searched. A break comes first: the heading stands before them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(BREAK);
        return searched(passages.stream().map(Passage::text).toList(), words);
    }

    /** First the words in their order, then what is looked up as one word: numbers, pairs. */
    private static List<String> searched(List<String> texts, List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (String text : texts) {
            List<Token> tokens = Tokens.of(text);
            tokens.forEach(token -> words.add(token.plain()));
            words.add(BREAK);
            Pairs.of(tokens).forEach(pairs::add);
        }
        for (String text : texts) {
            Numbers.in(text)
                    .forEach(
                            number -> {
                                words.add(number);
                                words.add(BREAK);
                            });
        }
        words.addAll(pairs);
        return words;
    }
}
