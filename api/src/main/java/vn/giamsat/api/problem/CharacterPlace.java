package vn.giamsat.api.problem;

import java.util.Locale;
import java.util.Map;

/**
 * Where in a text a character stands that is not taken: the how-manieth it is, counted from 1 in
 * what was sent, its code point as U+0007, and the text around it.
 */
public record CharacterPlace(int position, String codePoint, String near) {

    private static final int AROUND = 12;

    /** Of the character at the index into the code points of the text. */
    public static CharacterPlace of(int[] text, int at) {
        String code = String.format(Locale.ROOT, "U+%04X", text[at]);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length, at + 1 + AROUND);
        String near =
                (from > 0 ? "…" : "")
                        + seen(text, from, at)
                        + "["
                        + code
                        + "]"
                        + seen(text, at + 1, to)
                        + (to < text.length ? "…" : "");
        return new CharacterPlace(at + 1, code, near);
    }

    /** What nobody sees would be as unseen in a message. */
    private static String seen(int[] text, int from, int to) {
        var seen = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean shown =
                    !Character.isISOControl(text[i])
                            && Character.getType(text[i]) != Character.SURROGATE;
            seen.appendCodePoint(shown ? text[i] : ' ');
        }
        return seen.toString();
    }

    Map<String, Object> facts() {
        return Map.of("position", position, "codePoint", codePoint, "near", near);
    }
}
