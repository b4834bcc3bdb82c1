package vn.giamsat.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.api.problem.RuleCatalogue;
import vn.giamsat.rule.Rule;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RuleTextsTests {
    private final Texts vietnamese = new Texts("rule");
    private final RuleTexts rules = new RuleTexts();

    static Stream<Rule> all() {
        return RuleCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_rule_is_told_in_vietnamese_with_what_to_do(Rule rule) {
        assertThat(vietnamese.get(rule.name(), ReaderLanguage.VIETNAMESE)).endsWith(".");
        assertThat(vietnamese.get(rule.name() + ".remedy", ReaderLanguage.VIETNAMESE))
                .endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_rule_is_told_in_english_in_its_own_words(Rule rule) {
        assertThat(rules.sentence(rule, Locale.ENGLISH)).isEqualTo(rule.sentence());
        assertThat(rules.remedy(rule, Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void no_rule_is_missing_from_the_catalogue() {
        var written =
                new ClassFileImporter()
                        .importPackages("vn.giamsat").stream()
                                .filter(type -> type.isAssignableTo(Rule.class))
                                .filter(JavaClass::isEnum)
                                .map(JavaClass::getName)
                                .collect(Collectors.toSet());

        assertThat(all().map(rule -> rule.getClass().getName()).collect(Collectors.toSet()))
                .isEqualTo(written);
    }
}
