package vn.giamsat.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two texts are one, however they were typed: composed or not, in capitals or not,
 * with blanks of any kind and number, with characters that nobody sees, and with the tone on either
 * vowel (hòa, hoà; ủy, uỷ). Accents themselves make a difference.
 */
public final class WrittenAlike {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

    /** Grave, acute, tilde, hook above, dot below: the tones, apart from what makes a vowel. */
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private WrittenAlike() {}

    /** One spelling for all ways of writing the same; only to be compared, never to be shown. */
    public static String fold(String text) {
        String seen = withoutUnseen(Normalizer.normalize(text, Normalizer.Form.NFD));
        String even = BLANKS.matcher(DASHES.matcher(seen).replaceAll("-")).replaceAll(" ").strip();
        String lower = CrossedD.in(even).toLowerCase(Locale.ROOT);
        return SYLLABLE.matcher(lower).replaceAll(WrittenAlike::toneLast);
    }

    /** Whether one text ends with the words of the other: a post with the unit it is held in. */
    public static boolean endsWith(String text, String part) {
        String whole = " " + words(text);
        String sought = " " + words(part);
        return !sought.isBlank() && whole.endsWith(sought);
    }

    private static String withoutUnseen(String text) {
        return text.codePoints()
                .filter(character -> !UnseenCharacters.isUnseen(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String words(String text) {
        return OTHER_THAN_WORDS.matcher(fold(text)).replaceAll(" ").strip();
    }

    private static String toneLast(MatchResult syllable) {
        String letters = syllable.group();
        Matcher tone = TONE.matcher(letters);
        if (!tone.find()) {
            return letters;
        }
        String mark = tone.group();
        return TONE.matcher(letters).replaceAll("") + mark;
    }
}
