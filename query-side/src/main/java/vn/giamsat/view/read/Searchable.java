package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CrossedD;
import vn.giamsat.event.UnseenCharacters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as people search it: with or without accents, with đ or d, in any case. */
public final class Searchable {

    private Searchable() {}

    public static String of(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Searchable::plain)
                .collect(Collectors.joining(" "));
    }

    /** The pattern for {@code like} that finds the words anywhere. */
    public static String pattern(String words) {
        String plain = plain(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }

    /** By hand, for every version of every row has its words. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        boolean afterBlank = true;
        for (int i = 0; i < apart.length(); ) {
            int letter = apart.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.getType(letter) == Character.NON_SPACING_MARK
                    || UnseenCharacters.isUnseen(letter)) {
                continue;
            }
            boolean blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            if (!blank) {
                plain.appendCodePoint(CrossedD.of(letter));
            } else if (!afterBlank) {
                plain.append(' ');
            }
            afterBlank = blank;
        }
        return plain.toString().toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }
}
