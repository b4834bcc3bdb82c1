package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.text.Bundles;
import vn.giamsat.api.text.Terms;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.delegation.DelegationState;
import vn.giamsat.view.evidence.EvidenceSource;
import vn.giamsat.view.finding.FindingState;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.followup.answer.ExtensionOutcome;
import vn.giamsat.view.followup.answer.ResponseOutcome;
import vn.giamsat.view.task.TaskKind;
import vn.giamsat.view.task.Whose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TextsOfPagesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern USED =
            Pattern.compile("#\\{([A-Za-z.-]+)|#messages\\.msg\\('([a-z-]+)'\\)");
    private static final Pattern FIELD = Pattern.compile("parts :: field\\('([A-Za-z.]+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page",
                "frame",
                "home",
                "term",
                "state",
                "timeline",
                "past",
                "list",
                "receipt",
                "difference",
                "search",
                "statistics",
                "views",
                "integrity",
                "import",
                "form",
                "formpage"
            })
    void both_languages_have_the_same_texts(String bundle) {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "vi"));
    }

    @Test
    void every_text_a_template_asks_for_is_there() {
        Set<String> known = new TreeSet<>(keys("page", "vi"));
        Stream.of(
                        "term",
                        "frame",
                        "home",
                        "past",
                        "list",
                        "receipt",
                        "difference",
                        "search",
                        "statistics",
                        "views",
                        "integrity",
                        "import",
                        "formpage")
                .forEach(bundle -> known.addAll(keys(bundle, "vi")));

        assertThat(known).containsAll(used());
    }

    @Test
    void no_page_has_a_script_or_a_style_of_its_own() {
        Pattern inline =
                Pattern.compile(
                        "<script(?! th:with=\"files=\\$\\{@staticFiles}\""
                                + " th:src=\"\\$\\{files.address\\('[a-z-]+\\.js'\\)}\" defer></script>)"
                                + "|<style| style=| on[a-z]+=|javascript:");

        assertThat(templates()).allSatisfy(text -> assertThat(text).doesNotContainPattern(inline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_state_has_its_word(String language) {
        Terms terms = Terms.in(Locale.forLanguageTag(language));
        Stream<Enum<?>> constants =
                Stream.<Class<? extends Enum<?>>>of(
                                CaseStage.class,
                                DelegationState.class,
                                FindingState.class,
                                FollowUpState.class,
                                EvidenceSource.class,
                                TaskKind.class,
                                Whose.class,
                                FindingKind.class,
                                ResponseOutcome.class,
                                ExtensionOutcome.class,
                                vn.giamsat.event.ClockStart.class,
                                vn.giamsat.view.casefile.MissingCaseFact.class,
                                vn.giamsat.view.contradiction.ContradictionKind.class,
                                vn.giamsat.view.delegation.MissingDelegationFact.class)
                        .flatMap(family -> Stream.of(family.getEnumConstants()));

        assertThat(constants).allSatisfy(constant -> assertThat(terms.of(constant)).isNotBlank());
    }

    private static Set<String> keys(String bundle, String language) {
        ResourceBundle texts = Bundles.of(bundle, Locale.forLanguageTag(language));
        return new TreeSet<>(texts.keySet());
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        for (String text : templates()) {
            USED.matcher(text)
                    .results()
                    .map(key -> key.group(1) != null ? key.group(1) : key.group(2))
                    .forEach(used::add);
            FIELD.matcher(text)
                    .results()
                    .map(field -> "field." + field.group(1))
                    .forEach(used::add);
        }
        return used;
    }

    private static List<String> templates() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.map(TextsOfPagesTests::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
