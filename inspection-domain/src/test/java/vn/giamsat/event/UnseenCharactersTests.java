package vn.giamsat.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenCharactersTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A,
                0x202E, 0x2060, 0x2063, 0x2066, 0x2069, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0041
            })
    void what_takes_no_place_is_dropped_between_letters(int character) {
        String text = "Đảng" + Character.toString(character) + "ủy";

        assertThat(UnseenCharacters.dropped(text)).isEqualTo("Đảngủy");
        assertThat(UnseenCharacters.isControl(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧",
                "👩🏽‍⚖️",
                "❤️",
                "1️⃣",
                "☎︎",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "Bí thư 👍🏻 ký",
                "a b\tc\nd"
            })
    void what_joins_an_emoji_stays_and_so_does_what_is_seen(String text) {
        assertThat(UnseenCharacters.dropped(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨\u200D", "\u200D👨", "a\uFE0F", "👨\u200Db", "1\uFE0F1"})
    void what_joins_nothing_is_dropped(String text) {
        assertThat(UnseenCharacters.dropped(text))
                .isEqualTo(text.replace("\u200D", "").replace("\uFE0F", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x80, 0x9F, 0xD800, 0xFFFE, 0x10FFFF})
    void control_characters_are_refused_and_not_dropped(int character) {
        assertThat(UnseenCharacters.isControl(character)).isTrue();
        assertThat(UnseenCharacters.isUnseen(character)).isFalse();
        assertThat(UnseenCharacters.breaksLine(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029})
    void what_breaks_a_line_is_neither_refused_nor_dropped(int character) {
        assertThat(UnseenCharacters.breaksLine(character)).isTrue();
        assertThat(UnseenCharacters.isControl(character)).isFalse();
        assertThat(UnseenCharacters.isUnseen(character)).isFalse();
    }

    @Test
    void marks_of_direction_mean_something_beside_letters_from_the_right() {
        assertThat(UnseenCharacters.isWrittenFromTheRight("Đảng ủy")).isFalse();
        assertThat(UnseenCharacters.isWrittenFromTheRight("văn bản \u05D0\u05D1")).isTrue();
        assertThat(UnseenCharacters.isWrittenFromTheRight("\u0627")).isTrue();
        assertThat(UnseenCharacters.turnsDirection(0x202E)).isTrue();
        assertThat(UnseenCharacters.turnsDirection(0x200B)).isFalse();
    }

    @Test
    void letters_that_look_like_d_with_a_stroke_count_as_it() {
        assertThat(CrossedD.in("\u00D0ảng \u0189ảng Đảng \u00F0ảng \u0256ảng đảng Dd"))
                .isEqualTo("Đảng Đảng Đảng đảng đảng đảng Dd");
    }
}
