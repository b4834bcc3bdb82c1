package vn.giamsat.api.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.text.Bundles;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.entry.ViewEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class ListWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_list_column_and_condition_has_its_words(String language) {
        ListWords words = new ListWords(Locale.forLanguageTag(language));

        assertThat(QuerySide.entries()).isNotEmpty();
        for (ViewEntry<?> entry : QuerySide.entries()) {
            assertThat(words.title(entry)).isNotBlank();
            assertThat(entry.columns().all()).isNotEmpty();
            entry.columns()
                    .all()
                    .forEach(c -> assertThat(words.label(entry, c.name())).isNotBlank());
            entry.conditions().forEach(c -> assertThat(words.label(entry, c.name())).isNotBlank());
        }
    }

    @Test
    void both_languages_know_the_same_words() {
        assertThat(Bundles.of("list", Locale.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Bundles.of("list", Locale.forLanguageTag("vi")).keySet());
    }

    @Test
    void a_spreadsheet_is_told_days_as_it_knows_them_and_nothing_for_nothing() {
        ListWords words = new ListWords(Locale.forLanguageTag("vi"));

        assertThat(words.inTable(LocalDate.of(2024, 6, 28))).isEqualTo("2024-06-28");
        assertThat(words.shown(LocalDate.of(2024, 6, 28))).isEqualTo("28/06/2024");
        assertThat(words.inTable(Instant.parse("2026-11-29T09:34:05.678Z")))
                .isEqualTo("2026-11-29 16:34:05");
        assertThat(words.inTable(null)).isEmpty();
        assertThat(words.inTable(List.of("một", "hai"))).isEqualTo("một; hai");
        assertThat(words.inTable(List.of())).isEmpty();
    }
}
