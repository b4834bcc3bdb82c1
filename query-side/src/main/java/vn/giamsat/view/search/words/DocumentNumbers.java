package vn.giamsat.view.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers of documents are written in many ways: 05/QĐ-UBKTTW, 5-QD/UBKTTW, 05QĐ UBKTTW. Whatever
 * has a digit and is written without a blank is one word more, without separators and zeros before.
 */
final class DocumentNumbers {

    private static final Pattern ZEROS_BEFORE = Pattern.compile("^0+(?=.)");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern LONG = Pattern.compile("[0-9]{3,}");

    private DocumentNumbers() {}

    /** Of a text that was cut into these. */
    static List<String> in(String text, List<Token> tokens) {
        if (!hasDigit(text)) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= tokens.size(); to++) {
            if (to == tokens.size() || isBlankBetween(text, tokens.get(to - 1), tokens.get(to))) {
                List<Token> piece = tokens.subList(from, to);
                if (piece.size() > 1 && piece.stream().anyMatch(DocumentNumbers::hasDigit)) {
                    numbers.add(glued(piece));
                }
                from = to;
            }
        }
        return numbers;
    }

    private static boolean isBlankBetween(String text, Token one, Token next) {
        for (int at = one.to(); at < next.from(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(Token token) {
        return hasDigit(token.plain());
    }

    /** As one word. */
    static String glued(List<Token> tokens) {
        String number = tokens.stream().map(Token::plain).collect(Collectors.joining());
        return ZEROS_BEFORE.matcher(number).replaceFirst("");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
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
