package vn.giamsat.event;

/**
 * Which characters of a text nobody sees: the one definition for what is recorded, searched,
 * compared and used as the name of a file. Classes are those of the Unicode standard.
 */
public final class UnseenCharacters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;

    private UnseenCharacters() {}

    /** Whether a new line begins after it; CR LF are two that stand for one. */
    public static boolean breaksLine(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Whether it is a control character that means nothing in a text and is refused there. */
    public static boolean isControl(int character) {
        if (character == '\t' || breaksLine(character)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /**
     * Whether it takes no place: zero-width characters, soft hyphen, byte order mark, direction
     * marks, variation selectors and fillers. Signs over Arabic numbers are seen.
     */
    public static boolean isUnseen(int character) {
        return switch (character) {
            case 0x034F,
                    0x115F,
                    0x1160,
                    0x17B4,
                    0x17B5,
                    0x180B,
                    0x180C,
                    0x180D,
                    0x180F,
                    0x3164,
                    0xFFA0 ->
                    true;
            default ->
                    isVariation(character)
                            || Character.getType(character) == Character.FORMAT
                                    && (character < 0x0600
                                            || character == 0x061C
                                            || character > 0x08FF);
        };
    }

    /** Whether it makes text read in another order than it is stored. */
    public static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    /**
     * Whether the text has letters that are written from right to left, so that marks mean much.
     */
    public static boolean isWrittenFromTheRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(
                        d ->
                                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Without what takes no place; what joins an emoji stays, for there it is seen. */
    public static String dropped(String text) {
        if (text.codePoints().noneMatch(UnseenCharacters::isUnseen)) {
            return text;
        }
        int[] all = text.codePoints().toArray();
        var kept = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < all.length; i++) {
            int next = i + 1 < all.length ? all[i + 1] : 0;
            if (!isUnseen(all[i]) || belongsToEmoji(before, all[i], next)) {
                kept.appendCodePoint(all[i]);
                before = all[i];
            }
        }
        return kept.toString();
    }

    private static boolean belongsToEmoji(int before, int character, int next) {
        return switch (character) {
            case ZERO_WIDTH_JOINER -> isDrawn(before) && Character.isExtendedPictographic(next);
            case TEXT_STYLE -> Character.isExtendedPictographic(before);
            case EMOJI_STYLE ->
                    Character.isExtendedPictographic(before)
                            || Character.isEmoji(before) && next == KEYCAP;
            default -> isTag(character) && (before == BLACK_FLAG || isTag(before));
        };
    }

    private static boolean isDrawn(int before) {
        return before == EMOJI_STYLE
                || Character.isEmojiModifier(before)
                || Character.isExtendedPictographic(before);
    }

    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }
}
