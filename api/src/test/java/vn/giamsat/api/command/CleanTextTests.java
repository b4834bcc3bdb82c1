package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.problem.CharacterPlace;
import vn.giamsat.api.problem.FieldFault;

/** What people paste, and what is recorded of it. */
class CleanTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B", "\f"})
    void every_separator_of_lines_is_a_line_break(String separator) {
        assertThat(CleanText.of("Một" + separator + "Hai", true))
                .isEqualTo(new CleanText("Một\nHai", null, null));
        assertThat(CleanText.of("Một" + separator + "Hai", false).fault())
                .isEqualTo(FieldFault.LINE_BREAK);
        assertThat(CleanText.of(separator + "Một Hai" + separator, false))
                .isEqualTo(new CleanText("Một Hai", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\u200C", "\u200D", "\u00AD", "\uFEFF", "\u200E", "\u200F", "\u202E",
                "\u2060"
            })
    void what_takes_no_place_is_dropped(String unseen) {
        assertThat(CleanText.of(unseen + "Đảng" + unseen + " ủy" + unseen, false))
                .isEqualTo(new CleanText("Đảng ủy", null, null));
        assertThat(CleanText.of(unseen + " \u00A0\u3164\u2800", true).fault())
                .isEqualTo(FieldFault.BLANK);
    }

    @Test
    void an_emoji_stays_whole_and_letters_apart_are_put_together() {
        assertThat(CleanText.of("👩🏽\u200D⚖️ e\u0302\u0301", true).text())
                .isEqualTo("👩🏽\u200D⚖️ \u1EBF");
    }

    @Test
    void cells_of_a_table_are_one_line() {
        assertThat(CleanText.of("Chi bộ 2\tXã A", false).text()).isEqualTo("Chi bộ 2 Xã A");
        assertThat(CleanText.of("Chi bộ 2\tXã A", true).text()).isEqualTo("Chi bộ 2\tXã A");
    }

    @Test
    void what_is_refused_is_shown_where_it_stands() {
        CleanText text = CleanText.of("👍 Chưa họp\u0007 định kỳ theo quy chế", true);

        assertThat(text.fault()).isEqualTo(FieldFault.CONTROL_CHARACTER);
        assertThat(text.place())
                .isEqualTo(new CharacterPlace(11, "U+0007", "👍 Chưa họp[U+0007] định kỳ the…"));
    }

    @ParameterizedTest
    @CsvSource({"Một\u2028Hai, 4, U+2028", "Một Hai\\r\\nBa, 8, U+000D"})
    void a_line_that_breaks_says_where(String given, int position, String codePoint) {
        CharacterPlace place = CleanText.of(given.translateEscapes(), false).place();

        assertThat(place).isNotNull();
        assertThat(place.position()).isEqualTo(position);
        assertThat(place.codePoint()).isEqualTo(codePoint);
    }

    @Test
    void direction_is_not_turned_among_letters_from_the_right() {
        CleanText text = CleanText.of("văn bản \u202E\u05D0\u05D1", true);

        assertThat(text.fault()).isEqualTo(FieldFault.CONTROL_CHARACTER);
        assertThat(text.place()).extracting(CharacterPlace::codePoint).isEqualTo("U+202E");
        assertThat(CleanText.of("văn bản \u05D0\u05D1", true).fault()).isNull();
    }
}
