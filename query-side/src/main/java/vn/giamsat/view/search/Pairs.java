package vn.giamsat.view.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Neighbouring words as one. Vietnamese syllables are few and stand nearly everywhere, two of them
 * in a row do not: phrases are looked up by their pairs.
 */
final class Pairs {

    private static final String BETWEEN = "x0x";

    private Pairs() {}

    static Stream<String> of(List<Token> tokens) {
        return words(tokens.stream().map(Token::plain).toList());
    }

    static Stream<String> words(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + BETWEEN + words.get(i));
    }
}
