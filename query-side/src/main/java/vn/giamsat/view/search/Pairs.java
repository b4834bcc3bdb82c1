package vn.giamsat.view.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each word together with the one behind it. Vietnamese syllables are few and stand nearly
 * everywhere, two of them in a row do not: a phrase is looked up by its pairs, which follow each
 * other in the text as they do in the phrase, and one word by the beginning of its pairs.
 */
final class Pairs {

    private static final String BETWEEN = "x0x";

    private Pairs() {}

    /** As many as there are words; behind the last there is none. */
    static Stream<String> of(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(
                        i ->
                                pair(
                                        tokens.get(i).plain(),
                                        i + 1 < tokens.size() ? tokens.get(i + 1).plain() : ""));
    }

    static String pair(String word, String next) {
        return word + BETWEEN + next;
    }

    /** In a query: the word, whatever is behind it. */
    static String anyOf(String word) {
        return pair(word, ":*");
    }
}
