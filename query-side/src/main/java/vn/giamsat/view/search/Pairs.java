package vn.giamsat.view.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Each word together with the one behind it. Vietnamese syllables are few and stand nearly
 * everywhere, two of them in a row do not: a phrase is looked up by its pairs, which follow each
 * other in the text as they do in the phrase, and one word by the beginning of its pairs.
 */
final class Pairs {

    private static final String BETWEEN = "x0x";

    private Pairs() {}

    /** As many as there are words; behind the last there is none. */
    static List<String> of(List<Token> tokens) {
        List<String> pairs = new ArrayList<>(tokens.size());
        for (int i = 1; i < tokens.size(); i++) {
            pairs.add(pair(tokens.get(i - 1).plain(), tokens.get(i).plain()));
        }
        if (!tokens.isEmpty()) {
            pairs.add(pair(tokens.getLast().plain(), ""));
        }
        return pairs;
    }

    static String pair(String word, String next) {
        return word + BETWEEN + next;
    }

    /** In a query: the word, whatever is behind it. */
    static String anyOf(String word) {
        return pair(word, ":*");
    }
}
