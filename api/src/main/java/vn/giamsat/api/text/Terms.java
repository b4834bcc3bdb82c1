package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words people use for what the program calls by constants, in one language. */
public final class Terms {

    private final ResourceBundle words;
    private final ResourceBundle states;
    private final Map<String, String> keyOfConstant;

    private Terms(ResourceBundle words, ResourceBundle states) {
        this.words = words;
        this.states = states;
        this.keyOfConstant =
                words.keySet().stream()
                        .filter(key -> key.contains("."))
                        .collect(
                                Collectors.toMap(
                                        key -> key.substring(key.indexOf('.') + 1),
                                        Function.identity(),
                                        (one, other) -> one));
    }

    public static Terms in(Locale locale) {
        return new Terms(Bundles.of("term", locale), Bundles.of("state", locale));
    }

    /** The word for an enum constant; its family is the enum's simple name. */
    public String of(@Nullable Enum<?> constant) {
        if (constant == null) {
            return notRecorded();
        }
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return words.containsKey(key) ? words.getString(key) : states.getString(key);
    }

    /** The word for a stored constant whose enum is not known here, or the text itself. */
    String ofText(String text) {
        String key = keyOfConstant.get(text);
        return key == null ? text : words.getString(key);
    }

    /** The word for a constant of a family that is known. */
    public String of(String family, String constant) {
        String key = family + "." + constant;
        return words.containsKey(key) ? words.getString(key) : constant;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? notRecorded() : WrittenDay.written(day);
    }

    public String notRecorded() {
        return words.getString("not-recorded");
    }

    public String word(String key) {
        return words.getString(key);
    }
}
