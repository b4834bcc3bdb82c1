package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;

import java.text.Normalizer;

/**
 * Text as it may be recorded: NFC, so that the same words are the same bytes wherever they were
 * typed, and free of characters nobody can see.
 */
final class CleanText {
    static final int LONGEST = 20_000;
    static final int LONGEST_LINE = 1_000;

    private CleanText() {}

    static String normalised(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    static @Nullable FieldFault faultOf(String text, boolean paragraphs) {
        if (text.isBlank()) {
            return FieldFault.BLANK;
        }
        if (text.length() > (paragraphs ? LONGEST : LONGEST_LINE)) {
            return FieldFault.TOO_LONG;
        }
        return text.codePoints().anyMatch(c -> forbidden(c, paragraphs))
                ? FieldFault.CONTROL_CHARACTER
                : null;
    }

    private static boolean forbidden(int character, boolean paragraphs) {
        if (character == '\n' || character == '\t') {
            return !paragraphs;
        }
        return Character.isISOControl(character)
                || separatesLines(character)
                || turnsDirection(character)
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.UNASSIGNED;
    }

    private static boolean separatesLines(int character) {
        return character == 0x2028 || character == 0x2029 || character == 0xFEFF;
    }

    // text that reads otherwise than it is stored
    static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0x200E
                || character == 0x200F;
    }
}
