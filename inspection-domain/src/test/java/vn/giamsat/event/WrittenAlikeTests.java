package vn.giamsat.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;

class WrittenAlikeTests {

    private static final String NAME = "Đảng ủy xã Hòa Thủy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐẢNG ỦY XÃ HÒA THỦY",
                "Đảng uỷ xã Hoà Thuỷ",
                "  Đảng  ủy xã\tHòa Thủy ",
                "Đảng\u00a0ủy xã Hòa\u2003Thủy",
                "Đảng ủy\u200b xã Hòa Th\u00adủy\ufeff",
                "\u200eĐảng ủy xã Hòa Thủy",
                "\u00d0ảng ủy xã Hòa Thủy",
                "\u0189ảng ủy xã Hòa Thủy"
            })
    void the_way_of_typing_makes_no_other_text(String typed) {
        assertThat(WrittenAlike.fold(typed)).isEqualTo(WrittenAlike.fold(NAME));
    }

    @Test
    void apart_or_together_an_accent_is_the_same() {
        assertThat(WrittenAlike.fold(Normalizer.normalize(NAME, Normalizer.Form.NFD)))
                .isEqualTo(WrittenAlike.fold(NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đảng ủy xã Hóa Thủy", "Đảng ủy xã Hoa Thủy", "Dảng ủy xã Hòa Thủy", "x"})
    void another_letter_or_accent_makes_another_text(String other) {
        assertThat(WrittenAlike.fold(other)).isNotEqualTo(WrittenAlike.fold(NAME));
    }

    @Test
    void years_are_joined_by_any_dash() {
        assertThat(WrittenAlike.fold("2025–2030")).isEqualTo(WrittenAlike.fold("2025-2030"));
    }

    @Test
    void a_post_ends_with_the_unit_it_is_held_in() {
        assertThat(WrittenAlike.endsWith("Bí thư Đảng uỷ xã Hoà  Thuỷ.", NAME)).isTrue();
        assertThat(WrittenAlike.endsWith("Bí thư Đảng ủy xã Hòa Thủy Đông", NAME)).isFalse();
        assertThat(WrittenAlike.endsWith("Bí thưĐảng ủy xã Hòa Thủy", NAME)).isFalse();
        assertThat(WrittenAlike.endsWith("Bí thư", " ")).isFalse();
    }
}
