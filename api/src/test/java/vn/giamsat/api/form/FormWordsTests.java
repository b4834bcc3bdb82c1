package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every act, every field and every choice has its words in both languages. */
class FormWordsTests {

    private final CommandForms forms =
            new CommandForms(new CommandCatalogue(), List.of(new NameOfWhoIsPicked()));

    /** As the product leaves the officer's name out, without asking for accounts. */
    private static final class NameOfWhoIsPicked implements Completion {

        @Override
        public Class<? extends DomainCommand> command() {
            return AssignFollowUpOfficer.class;
        }

        @Override
        public Set<String> follows() {
            return Set.of("officerName");
        }

        @Override
        public void complete(ObjectNode body, DerivedIds ids) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_act_is_without_its_name_and_what_follows(String language) {
        for (CommandForm form : forms.all()) {
            FormWords words = FormWords.of(form, Locale.forLanguageTag(language));

            assertThat(words.title()).isNotEqualTo(form.name());
            assertThat(words.effects()).as(form.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_field_is_without_a_label(String language) {
        for (CommandForm form : forms.all()) {
            FormWords words = FormWords.of(form, Locale.forLanguageTag(language));
            labels(form.shown(), "", words)
                    .forEach(label -> assertThat(label).as(form.name()).doesNotStartWith("none: "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_choice_is_without_its_word(String language) {
        for (CommandForm form : forms.all()) {
            FormWords words = FormWords.of(form, Locale.forLanguageTag(language));
            all(form.shown())
                    .filter(Field.Choice.class::isInstance)
                    .map(Field.Choice.class::cast)
                    .flatMap(choice -> Stream.of(choice.constants().getEnumConstants()))
                    .forEach(one -> assertThat(words.constant(one)).isNotEqualTo(one.toString()));
        }
    }

    private static Stream<String> labels(List<Field> fields, String prefix, FormWords words) {
        return fields.stream()
                .flatMap(
                        field -> {
                            String path = prefix + field.name();
                            String label = words.label(field, path);
                            String told = label.equals(field.name()) ? "none: " + path : label;
                            return Stream.concat(
                                    Stream.of(told), labels(field.fields(), path + ".", words));
                        });
    }

    private static Stream<Field> all(List<Field> fields) {
        return fields.stream().flatMap(f -> Stream.concat(Stream.of(f), all(f.fields())));
    }
}
