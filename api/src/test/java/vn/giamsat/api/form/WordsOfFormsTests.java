package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.command.CommandCatalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every act that a person may send is called by its name, and so is each of its fields. */
class WordsOfFormsTests {

    /** Sent to no aggregate: a password is no fact of the log. */
    private static final Set<String> OTHER_FORMS = Set.of("own-password", "set-password");

    private static final List<CommandForm> FORMS =
            new CommandForms(new CommandCatalogue(), List.of()).all();

    private static final List<Named> FIELDS =
            FORMS.stream().flatMap(form -> named(form, "", form.shown())).toList();

    /** A field of a form, and under which keys its words may stand, the nearest first. */
    private record Named(String command, String path, Place place) {

        List<String> keys(String kind) {
            return List.of(
                    kind + "." + command + "." + path,
                    kind + "." + place.record().getSimpleName() + "." + place.name(),
                    kind + "." + place.name());
        }
    }

    private static Stream<Named> named(CommandForm form, String prefix, List<Field> fields) {
        return fields.stream()
                .flatMap(
                        field -> {
                            String path = prefix + field.name();
                            return Stream.concat(
                                    Stream.of(new Named(form.name(), path, field.place())),
                                    named(form, path + ".", field.fields()));
                        });
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("messages.form_" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_act_has_a_name_and_says_what_follows(String language) {
        assertThat(FORMS).hasSizeGreaterThan(60);
        assertThat(FORMS)
                .allSatisfy(
                        form ->
                                assertThat(words(language).keySet())
                                        .contains("act." + form.name(), "effect." + form.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_field_has_a_label(String language) {
        Set<String> keys = words(language).keySet();
        assertThat(FIELDS)
                .hasSizeGreaterThan(400)
                .allMatch(field -> field.keys("label").stream().anyMatch(keys::contains));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(words("vi").keySet()).isEqualTo(words("en").keySet());
    }

    @Test
    void no_word_is_there_for_nothing() {
        Set<String> all = words("vi").keySet();
        Set<String> shown = new HashSet<>();
        FORMS.forEach(form -> shown.addAll(Set.of("act." + form.name(), "effect." + form.name())));
        for (Named field : FIELDS) {
            nearest(field.keys("label"), all).ifPresent(shown::add);
            nearest(field.keys("hint"), all).ifPresent(shown::add);
        }

        assertThat(all.stream().filter(Predicate.not(shown::contains)).collect(Collectors.toSet()))
                .allMatch(key -> OTHER_FORMS.contains(key.split("\\.")[1]));
    }

    private static Optional<String> nearest(List<String> keys, Set<String> all) {
        return keys.stream().filter(all::contains).findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_follows_and_what_helps_are_sentences_and_names_are_not(String language) {
        ResourceBundle words = words(language);
        assertThat(words.keySet())
                .allSatisfy(
                        key -> {
                            String text = words.getString(key);
                            boolean name = key.startsWith("label.") || key.startsWith("act.");
                            assertThat(text.endsWith(".")).as(key).isNotEqualTo(name);
                            assertThat(text).as(key).doesNotContain("!", "  ");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_choice_has_a_word(String language) {
        Set<String> terms = ResourceBundle.getBundle("messages.term_" + language).keySet();
        Set<String> choices =
                FORMS.stream()
                        .flatMap(form -> choices(form.shown()))
                        .flatMap(choice -> Stream.of(choice.constants().getEnumConstants()))
                        .map(Enum.class::cast)
                        .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name())
                        .collect(Collectors.toSet());

        assertThat(terms).containsAll(choices);
    }

    private static Stream<Field.Choice> choices(List<Field> fields) {
        return fields.stream()
                .flatMap(
                        field ->
                                field instanceof Field.Choice choice
                                        ? Stream.of(choice)
                                        : choices(field.fields()));
    }
}
