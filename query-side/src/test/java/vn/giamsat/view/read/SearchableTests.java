package vn.giamsat.view.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SearchableTests {

    @Test
    void accents_case_and_d_do_not_matter() {
        assertThat(Searchable.of("ĐOÀN Giám  sát", null, "Châu Thành"))
                .isEqualTo("doan giam sat chau thanh");
    }

    @Test
    void what_looks_like_d_with_a_stroke_is_it_and_what_nobody_sees_parts_no_word() {
        assertThat(Searchable.of("\u00D0OÀN \u0189ảng\u00a0\u00F0o\u00ADàn \u0256\u200Bi"))
                .isEqualTo("doan dang doan di");
    }

    @Test
    void decomposed_text_is_the_same_text() {
        String decomposed = Normalizer.normalize("Ủy ban", Normalizer.Form.NFD);

        assertThat(Searchable.of(decomposed)).isEqualTo(Searchable.of("Uỷ ban"));
    }

    @Test
    void any_text_is_made_plain_as_patterns_would() {
        List<String> parts =
                List.of(
                        "a",
                        "Đ",
                        "đ",
                        "Ễ",
                        "ự",
                        " ",
                        "\t",
                        "\u00a0",
                        "\u2003",
                        "\u0301",
                        "\u0323",
                        "\u0130",
                        "\ud834\udd67",
                        "\ud835\udc00",
                        "\ud83c\uddfb",
                        "한",
                        "\ud834");
        var random = new SplittableRandom(8);
        for (int i = 0; i < 20_000; i++) {
            String text =
                    Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                            .limit(random.nextInt(12))
                            .collect(Collectors.joining());
            assertThat(Searchable.of(text)).as(() -> escaped(text)).isEqualTo(byPatterns(text));
        }
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" "));
    }

    private static String byPatterns(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    @Test
    void what_means_something_to_like_means_itself() {
        assertThat(Searchable.pattern("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }

    @Test
    void people_are_sorted_by_the_last_word_of_their_name() {
        assertThat(GivenNameFirst.of(" Phạm Văn  Bốn ")).isEqualTo("Bốn Phạm Văn");
        assertThat(GivenNameFirst.of("admin")).isEqualTo("admin");
    }
}
