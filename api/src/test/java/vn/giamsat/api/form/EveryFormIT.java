package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every command that people may send has a page on which it can be filled in. */
class EveryFormIT {

    private static final Forms FORMS = new Forms();

    private static final Pattern FIELD =
            Pattern.compile(
                    "<(?:input type=\"(?:text|file|radio|checkbox)\"|textarea|select)[^>]* id=\"([^\"]+)\"");
    private static final Pattern NO_WORDS = Pattern.compile("\\?\\?|messages\\.|\\bform-[a-z]+-?>");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void is_shown_with_a_label_at_each_field(String language) {
        for (CommandForm form : Forms.all()) {
            String address = FORMS.address(form);
            Browser person = Forms.whoMay(address, language);

            Screen shown = person.get(address);

            assertThat(shown.html())
                    .as(address)
                    .contains("<html lang=\"" + language)
                    .contains("</html>")
                    .doesNotContain("name=\"asOf\"")
                    .doesNotContainPattern(NO_WORDS);
            Matcher field = FIELD.matcher(shown.html());
            while (field.find()) {
                assertThat(shown.html())
                        .as("%s of %s", field.group(1), address)
                        .contains("for=\"" + field.group(1) + "\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void is_shown_again_when_it_was_left_empty(String language) {
        for (CommandForm form : Forms.all()) {
            String address = FORMS.address(form);
            Browser person = Forms.whoMay(address, language);
            if (person.get(address).html().contains("value=\"send\"") && needsWords(form)) {
                OpenForm shown = OpenForm.at(person, address).refused();

                assertThat(shown.html())
                        .as(address)
                        .contains(language.equals("vi") ? "<title>Lỗi: " : "<title>Error: ")
                        .contains("id=\"error-summary\"");
            }
        }
    }

    /** What must be said in words cannot be left empty. */
    private static boolean needsWords(CommandForm form) {
        return form.fields().stream()
                .anyMatch(
                        field ->
                                !field.optional()
                                        && (field instanceof Field.Line
                                                || field instanceof Field.Paragraphs
                                                || field instanceof Field.Day));
    }
}
