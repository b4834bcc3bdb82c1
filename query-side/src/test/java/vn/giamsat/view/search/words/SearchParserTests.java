package vn.giamsat.view.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.view.search.words.UnclearSearch.Reason;

import java.util.stream.Stream;

class SearchParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Kiểm tra; ((kiem_:*) & (tra_:*))",
                "\"Kiểm tra\" -huyện; (((kiem_tra)) & !(huyen_:*))",
                "“Kiểm tra”; (((kiem_tra)))",
                "\"a b c\"; (((a_b) <-> (b_c)))",
                "tỉnh hoặc huyện; ((tinh_:*)) | ((huyen_:*))",
                "or tỉnh OR; ((tinh_:*))",
                "\"or\"; ((or_:*))",
                "đảng-viên; (((dang_vien)))",
                "05-QĐ/TU; (((05_qd <-> qd_tu:*) | 5qdtu:*))",
                "45-TB; (((45_tb:*) | 45tb:*))",
                "123QĐ; (((123qd:*) | 123qd:*))",
                "L1; ((l1_:*))",
                "2024; ((2024_:*))",
                "a & | ! <-> :* b; ((a_:*) & (b_:*))",
            })
    void what_is_typed_becomes_a_query(String typed, String query) {
        assertThat(SearchParser.read(typed).tsquery()).isEqualTo(query);
    }

    static Stream<Object[]> unclear() {
        return Stream.of(
                new Object[] {"", Reason.NO_WORDS},
                new Object[] {"  – & ! ", Reason.NO_WORDS},
                new Object[] {"or", Reason.NO_WORDS},
                new Object[] {"-huyện", Reason.ONLY_EXCLUSIONS},
                new Object[] {"tỉnh or -huyện", Reason.ONLY_EXCLUSIONS},
                new Object[] {"\"kiểm tra", Reason.QUOTES_NOT_CLOSED},
                new Object[] {"x".repeat(201), Reason.TOO_LONG},
                new Object[] {"a ".repeat(21), Reason.TOO_MANY_WORDS});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "vụ việc số 12345; ((12345_:*))",
                "đất -12345; ((dat_:*) & !(12345_:*))",
                "đất 2024 ngày 15; ((dat_:*) & (2024_:*) & (ngay_:*) & (15_:*))",
                "đất 45-TB; (((45_tb:*) | 45tb:*))",
                "đất 12/2024; ((dat_:*) & ((12_2024:*) | 122024:*))",
                "đất 123 hoặc nhà; ((123_:*)) | ((nha_:*))",
            })
    void a_rare_number_is_looked_up_alone(String typed, String lookup) {
        assertThat(SearchParser.read(typed).lookup()).isEqualTo(lookup);
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void what_cannot_be_searched_for_is_told_with_the_reason(String typed, Reason reason) {
        assertThatExceptionOfType(UnclearSearch.class)
                .isThrownBy(() -> SearchParser.read(typed))
                .satisfies(unclear -> assertThat(unclear.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "giam, giam, 0",
        "gaim, giam, 1",
        "gim, giam, 1",
        "giamm, giam, 1",
        "gian, giam, 1",
        "kiemtra, kiem, 3",
        "'', abc, 3"
    })
    void slips_are_counted(String one, String other, int slips) {
        assertThat(EditDistance.between(one, other)).isEqualTo(slips);
        assertThat(EditDistance.between(other, one)).isEqualTo(slips);
    }

    @Test
    void twenty_words_and_two_hundred_characters_are_enough() {
        assertThat(SearchParser.read("a ".repeat(20)).words()).containsExactly("a");
        assertThat(SearchParser.read("x".repeat(200)).words()).hasSize(1);
    }
}
