package vn.giamsat.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.api.text.ReaderLanguage;
import vn.giamsat.api.text.Texts;

import java.util.Locale;
import java.util.Map;

class TextsTests {
    private final Texts texts = new Texts("problem");

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void every_problem_is_told_in_both_languages(ProblemKind kind) {
        toldInBoth(kind.key() + ".title");
        toldInBoth(kind.key() + ".detail");
    }

    @ParameterizedTest
    @EnumSource(FieldFault.class)
    void every_fault_of_a_field_is_told_in_both_languages(FieldFault fault) {
        toldInBoth(fault.key());
    }

    @Test
    void places_are_filled_by_name() {
        assertThat(Texts.filled("{a} of {b}, {c}", Map.of("a", 1, "b", "{a}")))
                .isEqualTo("1 of {a}, {c}");
    }

    @Test
    void a_day_is_filled_in_as_people_write_it() {
        assertThat(Texts.filled("Ngày {day:day}", Map.of("day", "2026-10-01")))
                .isEqualTo("Ngày 01/10/2026");
    }

    private void toldInBoth(String key) {
        String vietnamese = texts.get(key, ReaderLanguage.VIETNAMESE);
        assertThat(vietnamese).isNotBlank();
        assertThat(texts.get(key, Locale.ENGLISH)).isNotBlank().isNotEqualTo(vietnamese);
    }
}
