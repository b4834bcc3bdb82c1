package vn.giamsat.view.search.words;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CrossedD;
import vn.giamsat.event.UnseenCharacters;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cuts text into words: runs of letters and digits, lower-case, without accents, đ as d. What is
 * stored, what is asked and what is marked is cut by the same hand, so the three agree.
 */
public final class Tokenizer {

    private static final char NO_LETTER = 0;
    private static final char UNKNOWN = 1;
    private static final char[] PLAIN = plainOfMostLetters();

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int from;

    private Tokenizer(String text) {
        this.text = text;
    }

    public static List<Token> of(@Nullable String text) {
        return text == null ? List.of() : new Tokenizer(text).cut();
    }

    /** The words with single blanks between them. */
    public static String plain(@Nullable String text) {
        return joined(of(text));
    }

    static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::plain).collect(Collectors.joining(" "));
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            take(letter, at);
            at += Character.charCount(letter);
        }
        end(text.length());
        return List.copyOf(tokens);
    }

    private void take(int letter, int at) {
        char known = letter < PLAIN.length ? PLAIN[letter] : UNKNOWN;
        if (known == UNKNOWN) {
            takeUnknown(letter, at);
        } else if (known == NO_LETTER) {
            end(at);
        } else {
            beginAt(at);
            word.append(known);
        }
    }

    private void takeUnknown(int letter, int at) {
        if (isMark(letter)) {
            return;
        }
        String plain = fold(letter);
        if (plain.isEmpty()) {
            end(at);
        } else {
            beginAt(at);
            word.append(plain);
        }
    }

    private void beginAt(int at) {
        if (word.isEmpty()) {
            from = at;
        }
    }

    private void end(int to) {
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), from, to));
            word.setLength(0);
        }
    }

    /** An accent written apart belongs to the letter before it; what is unseen parts no word. */
    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK
                || UnseenCharacters.isUnseen(letter);
    }

    /** The letter or digit without accents; nothing when it is neither. */
    private static String fold(int letter) {
        if (letter < 128) {
            return Character.isLetterOrDigit(letter)
                    ? String.valueOf((char) Character.toLowerCase(letter))
                    : "";
        }
        int crossed = CrossedD.of(letter);
        if (crossed == 'đ' || crossed == 'Đ') {
            return "d";
        }
        return Normalizer.normalize(Character.toString(letter), Form.NFD)
                .codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All letters of Vietnamese lie before 0x2000; asking for each anew takes most of the time. */
    private static char[] plainOfMostLetters() {
        char[] plain = new char[0x2000];
        for (int letter = 0; letter < plain.length; letter++) {
            String folded = fold(letter);
            boolean known = !isMark(letter) && folded.length() <= 1;
            plain[letter] = !known ? UNKNOWN : folded.isEmpty() ? NO_LETTER : folded.charAt(0);
        }
        return plain;
    }
}
