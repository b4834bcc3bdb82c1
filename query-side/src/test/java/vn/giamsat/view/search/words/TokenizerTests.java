package vn.giamsat.view.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.text.Normalizer.Form;

class TokenizerTests {

    @ParameterizedTest
    @CsvSource({
        "Ủy ban Kiểm tra, uy ban kiem tra",
        "ĐẢNG ủy – đoàn, dang uy doan",
        "hoà hòa thuỷ thủy, hoa hoa thuy thuy",
        "“Thanh tra” (2024), thanh tra 2024",
        "123/QĐ-UBKTTW, 123 qd ubkttw",
        "Ơ ƠN ƯU, o on uu",
        "\u00D0ảng \u0189oàn \u00F0ội \u0256ảng, dang doan doi dang",
        "Đả\u00ADng ủ\u200By \uFEFFđoàn\u200E, dang uy doan",
    })
    void words_are_cut_without_accents(String text, String plain) {
        assertThat(Tokenizer.plain(text)).isEqualTo(plain);
    }

    @Test
    void decomposed_letters_are_the_same_words_and_keep_their_accents_in_the_text() {
        String text = Normalizer.normalize("Thực hiện Quy chế", Form.NFD);

        assertThat(Tokenizer.plain(text)).isEqualTo("thuc hien quy che");
        assertThat(Tokenizer.of(text))
                .extracting(token -> text.substring(token.from(), token.to()))
                .containsExactly(
                        Normalizer.normalize("Thực", Form.NFD),
                        Normalizer.normalize("hiện", Form.NFD),
                        "Quy",
                        Normalizer.normalize("chế", Form.NFD));
    }

    @Test
    void nothing_has_no_words() {
        assertThat(Tokenizer.of(null)).isEmpty();
        assertThat(Tokenizer.of(" – … !? \u0301 ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05/QĐ-UBKTTW, 5qdubkttw",
        "5-QD/UBKTTW, 5qdubkttw",
        "05QĐUBKTTW, 5qdubkttw",
        "0, 0",
    })
    void a_number_is_one_word_however_it_is_written(String number, String word) {
        assertThat(DocumentNumbers.glued(Tokenizer.of(number))).isEqualTo(word);
    }

    @Test
    void numbers_in_running_text_are_found_too() {
        String text = "Quy chế 09-QC/TU, ngày 15/04/2024, 7 ngày; đảng-viên\t(01/BC) - 5";

        assertThat(DocumentNumbers.in(text, Tokenizer.of(text)))
                .containsExactly("9qctu", "15042024", "1bc");
    }

    @Test
    void a_word_that_begins_like_a_number_with_an_exponent_stays_one_word() {
        assertThat(Tokenizer.plain("8e005d32-4261")).isEqualTo("8e005d32 4261");
        assertThat(DocumentNumbers.glued(Tokenizer.of("8e005d32-4261"))).isEqualTo("8e005d324261");
        assertThat(Tokenizer.plain("85f6 1377 e12")).isEqualTo("85f6 1377 e12");
    }
}
