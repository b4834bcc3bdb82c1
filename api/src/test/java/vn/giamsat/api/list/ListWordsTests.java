package vn.giamsat.api.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.csv.CsvFor;
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

        assertThat(words.inTable(LocalDate.of(2024, 6, 28), CsvFor.PROGRAMS))
                .isEqualTo("2024-06-28");
        assertThat(words.shown(LocalDate.of(2024, 6, 28))).isEqualTo("28/06/2024");
        assertThat(words.inTable(Instant.parse("2026-11-29T09:34:05.678Z"), CsvFor.PROGRAMS))
                .isEqualTo("2026-11-29 16:34:05");
        assertThat(words.inTable(null, CsvFor.PROGRAMS)).isEmpty();
        assertThat(words.inTable(List.of("một", "hai"), CsvFor.PROGRAMS)).isEqualTo("một; hai");
        assertThat(words.inTable(List.of(), CsvFor.PROGRAMS)).isEmpty();
    }

    @Test
    void people_read_days_in_a_table_as_they_write_them() {
        ListWords words = new ListWords(Locale.of("vi"));
        assertThat(words.inTable(LocalDate.of(2026, 2, 3), CsvFor.PEOPLE)).isEqualTo("03/02/2026");
        assertThat(words.inTable(Instant.parse("2026-02-03T10:00:05Z"), CsvFor.PEOPLE))
                .isEqualTo("03/02/2026 17:00:05");
    }
}
