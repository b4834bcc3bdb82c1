package vn.giamsat.view.search.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Each word together with the one behind it. Vietnamese syllables are few and stand nearly
 * everywhere, two of them in a row do not: a phrase is looked up by its pairs, which follow each
 * other in the text as they do in the phrase, and one word by the beginning of its pairs.
 */
public final class WordPairs {

    /** Octets of the longest word that can be looked up. */
    private static final int LONGEST_WORD = 2_046;

    /** Words have only letters and digits. */
    private static final String BETWEEN = "_";

    private WordPairs() {}

    /** As many as there are words; a word stands alone when none, or too long a one, is behind. */
    static List<String> of(List<Token> tokens) {
        List<String> pairs = new ArrayList<>(tokens.size());
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i - 1).plain();
            String pair = pair(word, tokens.get(i).plain());
            pairs.add(isTooLong(pair) ? alone(word) : pair);
        }
        if (!tokens.isEmpty()) {
            pairs.add(alone(tokens.getLast().plain()));
        }
        return pairs;
    }

    static String pair(String word, String next) {
        return word + BETWEEN + next;
    }

    /** A word behind which there is none; and the beginning of all of its pairs. */
    static String alone(String word) {
        return pair(word, "");
    }

    /** Whether it is longer than what can be looked up. */
    public static boolean isTooLong(String word) {
        return word.length() > LONGEST_WORD / 3
                && word.getBytes(StandardCharsets.UTF_8).length > LONGEST_WORD;
    }
}
