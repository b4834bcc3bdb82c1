package vn.giamsat.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;

class DocumentSeriesTests {

    @Test
    void a_number_is_unique_within_issuer_type_and_term() {
        assertThat(DocumentSeries.keyOf(decision("Tỉnh ủy Long An", "2020-2025", "1377")))
                .contains(new UniqueKey("document", "tỉnh ủy long an|decision|2020-2025|1377"));
    }

    @Test
    void a_term_that_is_not_recorded_is_a_dash() {
        assertThat(DocumentSeries.keyOf(decision("Tỉnh ủy Long An", null, "1377")))
                .contains(new UniqueKey("document", "tỉnh ủy long an|decision|-|1377"));
    }

    @Test
    void the_way_of_writing_does_not_make_another_key() {
        assertThat(DocumentSeries.keyOf(decision(" TỈNH  ỦY Long An", "2020-2025", "01-QĐ/TU")))
                .isEqualTo(DocumentSeries.keyOf(decision("Tỉnh ủy Long An", "2020-2025", "1")));
    }

    @Test
    void the_same_number_in_another_series_is_another_key() {
        var known = DocumentSeries.keyOf(decision("Tỉnh ủy Long An", "2020-2025", "1377"));
        assertThat(DocumentSeries.keyOf(decision("Tỉnh ủy Long An", "2025-2030", "1377")))
                .isNotEqualTo(known);
        assertThat(DocumentSeries.keyOf(decision("Tỉnh ủy Tây Ninh", "2020-2025", "1377")))
                .isNotEqualTo(known);
        assertThat(
                        DocumentSeries.keyOf(
                                paper(DocumentType.NOTICE, "Tỉnh ủy Long An", "2020-2025", "1377")))
                .isNotEqualTo(known);
    }

    @Test
    void without_issuer_or_number_nothing_is_claimed() {
        assertThat(DocumentSeries.keyOf(null)).isEmpty();
        assertThat(DocumentSeries.keyOf(decision(null, null, "1377"))).isEmpty();
        assertThat(DocumentSeries.keyOf(decision("Tỉnh ủy Long An", null, null))).isEmpty();
        assertThat(DocumentSeries.keyOf(decision("Tỉnh ủy Long An", null, " "))).isEmpty();
    }

    @Test
    void a_completed_paper_claims_only_what_it_did_not_hold() {
        var incomplete = decision("Tỉnh ủy Long An", null, null);
        var numbered = decision("Tỉnh ủy Long An", null, "1377");
        var complete = decision("Tỉnh ủy Long An", "2020-2025", "1377");
        assertThat(DocumentSeries.keyGained(numbered, numbered)).isEmpty();
        assertThat(DocumentSeries.keyGained(numbered, incomplete))
                .isEqualTo(DocumentSeries.keyOf(numbered));
        assertThat(DocumentSeries.keyGained(numbered, null))
                .isEqualTo(DocumentSeries.keyOf(numbered));
        assertThat(DocumentSeries.keyGained(complete, numbered))
                .isEqualTo(DocumentSeries.keyOf(complete));
    }

    @Test
    void a_number_is_the_same_with_or_without_its_zero_and_symbol() {
        assertThat(DocumentSeries.sameNumber("02", "2-HD/UBKTTW")).isTrue();
        assertThat(DocumentSeries.sameNumber("2", "20")).isFalse();
        assertThat(DocumentSeries.sameNumber("12a", "12")).isFalse();
    }

    private static Document decision(
            @Nullable String issuer, @Nullable String term, @Nullable String number) {
        return paper(DocumentType.DECISION, issuer, term, number);
    }

    private static Document paper(
            DocumentType type,
            @Nullable String issuer,
            @Nullable String term,
            @Nullable String number) {
        return new Document(type, issuer, term, number, null, null, null);
    }
}
