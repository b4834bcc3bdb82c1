package vn.giamsat.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTests {

    @ParameterizedTest
    @CsvSource({
        "1377, 1377-QĐ/TU, 1377-QĐ/TU",
        "12, QĐ/TU, 12-QĐ/TU",
        ", 1377-QĐ/TU, 1377-QĐ/TU",
        ", QĐ/TU, QĐ/TU",
        "12, , 12",
        "05, 5-KL/TU, 5-KL/TU",
        ", , "
    })
    void a_paper_is_cited_by_its_number_and_symbol(
            @Nullable String number, @Nullable String symbol, @Nullable String cited) {
        var paper = new Document(DocumentType.DECISION, null, null, number, symbol, null, null);

        assertThat(paper.cited()).isEqualTo(cited);
    }
}
