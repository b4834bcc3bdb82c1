package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.form.reference.Option;
import vn.giamsat.api.text.Terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What acts and their fields are called in one language. The nearest text counts: of this field of
 * this command, then of this component of its record, then of any component of that name.
 */
final class FormWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final ResourceBundle page;
    private final Terms terms;
    private final String command;

    private FormWords(ResourceBundle words, ResourceBundle page, Terms terms, String command) {
        this.words = words;
        this.page = page;
        this.terms = terms;
        this.command = command;
    }

    static FormWords of(CommandForm form, Locale locale) {
        return new FormWords(
                ResourceBundle.getBundle("messages.form", locale, EXACT),
                ResourceBundle.getBundle("messages.formpage", locale, EXACT),
                Terms.in(locale),
                form.name());
    }

    /** The act, as one is asked to do it. */
    String title() {
        return find("act." + command).orElse(command);
    }

    /** What will be recorded and what follows, one sentence each. */
    List<String> effects() {
        return find("effect." + command).stream().flatMap(String::lines).toList();
    }

    String label(Field field, String path) {
        return nearest("label.", field, path).orElse(field.name());
    }

    @Nullable String hint(Field field, String path) {
        return nearest("hint.", field, path).orElse(null);
    }

    /** As a choice by itself, which begins with a capital. */
    String constant(Object constant) {
        Enum<?> one = (Enum<?>) constant;
        String word = terms.of(one.getDeclaringClass().getSimpleName(), one.name());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String onThePage(String key) {
        return page.getString(key);
    }

    /** What stands for no choice. */
    Option none(boolean optional) {
        return new Option("", onThePage(optional ? "form-none" : "form-choose"));
    }

    List<Option> answers(boolean optional) {
        Option yes = new Option("true", page.getString("form-yes"));
        Option no = new Option("false", page.getString("form-no"));
        return optional
                ? List.of(yes, no, new Option("", page.getString("form-unknown")))
                : List.of(yes);
    }

    Terms terms() {
        return terms;
    }

    private Optional<String> nearest(String kind, Field field, String path) {
        String whole = path.replaceAll("\\[\\d+]", "");
        Place place = field.place();
        return Stream.of(
                        command + "." + whole,
                        place.record().getSimpleName() + "." + place.name(),
                        place.name())
                .flatMap(key -> find(kind + key).stream())
                .findFirst();
    }

    private Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
