package vn.giamsat.view.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchableTests {

    @Test
    void accents_case_and_d_do_not_matter() {
        assertThat(Searchable.of("ĐOÀN Giám  sát", null, "Châu Thành"))
                .isEqualTo("doan giam sat chau thanh");
    }

    @Test
    void decomposed_text_is_the_same_text() {
        String decomposed = java.text.Normalizer.normalize("Ủy ban", java.text.Normalizer.Form.NFD);

        assertThat(Searchable.of(decomposed)).isEqualTo(Searchable.of("Uỷ ban"));
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
