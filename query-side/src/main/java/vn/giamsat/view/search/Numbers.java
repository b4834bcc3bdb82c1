package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers of documents are written in many ways: 05/QĐ-UBKTTW, 5-QD/UBKTTW, 05QĐ UBKTTW. Whatever
 * has a digit and is written without a blank is one word more, without separators and zeros before.
 */
final class Numbers {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern LONG = Pattern.compile("[0-9]{3,}");

    private Numbers() {}

    static Stream<String> in(@Nullable String text) {
        return text == null || !hasDigit(text)
                ? Stream.of()
                : Arrays.stream(BLANKS.split(text))
                        .filter(Numbers::hasDigit)
                        .filter(piece -> Tokens.of(piece).size() > 1)
                        .map(Numbers::of);
    }

    /** The number as one word. */
    static String of(String written) {
        return glued(Tokens.of(written));
    }

    static String glued(List<Token> tokens) {
        return Tokens.whole(
                tokens.stream()
                        .map(Token::plain)
                        .collect(Collectors.joining())
                        .replaceFirst("^0+(?=.)", ""));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Days, months, years and counts stand everywhere, longer numbers do not. */
    static boolean isRare(String word) {
        return LONG.matcher(word).matches() && !YEAR.matcher(word).matches();
    }

    /** Whether someone who writes this may mean the number of a document. */
    static boolean mayBe(String piece, List<Token> tokens) {
        boolean letterAfterDigit =
                tokens.size() == 1 && tokens.getFirst().plain().matches("[0-9]+[^0-9].*");
        return hasDigit(piece) && (tokens.size() > 1 || letterAfterDigit);
    }
}
