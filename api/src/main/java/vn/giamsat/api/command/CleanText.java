package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.CharacterPlace;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.event.UnseenCharacters;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text as it may be recorded: NFC, so that the same words are the same bytes wherever they were
 * typed; every separator of lines is a line break, and what takes no place is dropped. What cannot
 * be recorded has a fault, and the place of the character that is at fault.
 */
record CleanText(String text, @Nullable FieldFault fault, @Nullable CharacterPlace place) {

    static final int LONGEST = 20_000;
    static final int LONGEST_LINE = 1_000;

    /** A blank of Braille writing: drawn as nothing. */
    private static final int BRAILLE_BLANK = 0x2800;

    static CleanText of(String given, boolean paragraphs) {
        String text = normalised(given, paragraphs);
        if (text.codePoints().allMatch(CleanText::isBlank)) {
            return new CleanText(text, FieldFault.BLANK, null);
        }
        if (text.length() > (paragraphs ? LONGEST : LONGEST_LINE)) {
            return new CleanText(text, FieldFault.TOO_LONG, null);
        }
        boolean fromTheRight = UnseenCharacters.isWrittenFromTheRight(text);
        CharacterPlace place =
                find(
                        given,
                        c ->
                                UnseenCharacters.isControl(c)
                                        || fromTheRight && UnseenCharacters.turnsDirection(c));
        if (place != null) {
            return new CleanText(text, FieldFault.CONTROL_CHARACTER, place);
        }
        return !paragraphs && text.indexOf('\n') >= 0
                ? new CleanText(
                        text,
                        FieldFault.LINE_BREAK,
                        find(given.stripTrailing(), UnseenCharacters::breaksLine))
                : new CleanText(text, null, null);
    }

    /** A line has no tabs, and a break before or after it breaks nothing. */
    private static String normalised(String given, boolean paragraphs) {
        String seen = UnseenCharacters.dropped(withLineBreaks(given));
        String text = Normalizer.normalize(seen, Normalizer.Form.NFC);
        return paragraphs ? text : text.replace('\t', ' ').replaceAll("^[ \n]*\n|\n[ \n]*$", "");
    }

    private static String withLineBreaks(String given) {
        return given.replace("\r\n", "\n")
                .codePoints()
                .map(c -> UnseenCharacters.breaksLine(c) ? '\n' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == BRAILLE_BLANK;
    }

    private static @Nullable CharacterPlace find(String given, IntPredicate atFault) {
        int[] all = given.codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            if (atFault.test(all[i])) {
                return CharacterPlace.of(all, i);
            }
        }
        return null;
    }
}
