package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.day.WrittenMoment;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in the language of the reader: Vietnamese, unless English is asked for. */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(day|moment))?}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    public Texts(String bundle) {
        this.bundle = "messages." + bundle;
    }

    public Optional<String> find(String key, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(bundle, language, EXACT);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** A missing text is a fault of ours, found by the tests. */
    public String get(String key, Locale language) {
        return find(key, language)
                .orElseThrow(() -> new IllegalStateException("No text for " + key));
    }

    /**
     * Places without a fact of their name stay as they are; days and moments are written as people
     * do.
     */
    public static String filled(String text, Map<String, ?> facts) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> {
                            Object fact = facts.get(place.group(1));
                            return Matcher.quoteReplacement(
                                    fact == null
                                            ? place.group()
                                            : written(fact.toString(), place.group(2)));
                        });
    }

    private static String written(String fact, @Nullable String as) {
        return switch (as) {
            case "day" -> WrittenDay.of(fact).shown();
            case "moment" -> WrittenMoment.written(OffsetDateTime.parse(fact).toInstant());
            case null, default -> fact;
        };
    }
}
