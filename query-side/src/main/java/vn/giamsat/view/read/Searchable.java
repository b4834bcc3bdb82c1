package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

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

    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("\\s+", " ").strip();
    }
}
