package vn.giamsat.api.registerimport;

import vn.giamsat.api.text.Terms;
import vn.giamsat.event.WrittenAlike;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of the constants, by its word in either language or as programs write it. */
final class Choices<E extends Enum<E>> {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    /** "Tỉnh" and "Cấp tỉnh" are one. */
    private static final String LEVEL = WrittenAlike.fold("cấp") + " ";

    private final Map<String, E> byWord = new HashMap<>();

    Choices(Class<E> constants) {
        for (E constant : constants.getEnumConstants()) {
            byWord.put(plain(constant.name()), constant);
            LANGUAGES.forEach(l -> byWord.put(plain(Terms.in(l).of(constant)), constant));
        }
    }

    Optional<E> find(String written) {
        return Optional.ofNullable(byWord.get(plain(written)));
    }

    private static String plain(String word) {
        String folded = WrittenAlike.fold(word);
        return folded.startsWith(LEVEL) ? folded.substring(LEVEL.length()) : folded;
    }
}
