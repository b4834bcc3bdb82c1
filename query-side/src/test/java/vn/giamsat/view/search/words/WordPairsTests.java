package vn.giamsat.view.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordPairsTests {

    private static List<String> pairs(String text) {
        return WordPairs.of(Tokenizer.of(text));
    }

    @Test
    void each_word_stands_with_the_one_behind_it_and_the_last_alone() {
        assertThat(pairs("")).isEmpty();
        assertThat(pairs("Kiểm")).containsExactly("kiem_");
        assertThat(pairs("Kiểm tra, giám sát"))
                .containsExactly("kiem_tra", "tra_giam", "giam_sat", "sat_");
    }

    @Test
    void before_too_long_a_word_one_stands_alone() {
        String longest = "a".repeat(2_045);

        assertThat(pairs("mã " + longest)).containsExactly("ma_", longest + "_");
    }
}
