package vn.giamsat.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.PaperSeries;
import vn.giamsat.event.SymbolOfIssuer;

import java.util.Optional;

class DocumentSeriesTests {

    private static final String BODY = "Ban Thường vụ Tỉnh ủy Long An";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ban Thường vụ Tỉnh uỷ Long An|2020-2025|1377|-",
                " BAN  THƯỜNG VỤ Tỉnh ủy Long An|2020–2025|01377|-",
                "Ban Thường vụ Tỉnh ủy Long An|nhiệm kỳ 2020 - 2025|1377-QĐ/TU|-",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|-|1377-QĐ/TU",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|1377|QĐ/TU",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|1377|1377 - QĐ/TU"
            })
    void the_way_of_writing_makes_no_other_paper(
            String issuer, String term, @Nullable String number, @Nullable String symbol) {
        assertThat(DocumentSeries.keyOf(decision(issuer, term, number, symbol)))
                .isEqualTo(DocumentSeries.keyOf(decision(BODY, "2020-2025", "1377", null)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ban Thường vụ Tỉnh ủy Long An|2025-2030|1377|-",
                "Ban Thường vụ Tỉnh ủy Tây Ninh|2020-2025|1377|-",
                "Ban Thường vụ Tỉnh ủy Long An|-|1377|-",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|1378|-",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|1377a|-",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|1377|QĐ/TW",
                "Ban Thường vụ Tỉnh ủy Long An|2020-2025|-|1377-QĐ/UBND"
            })
    void another_number_series_or_symbol_is_another_paper(
            String issuer,
            @Nullable String term,
            @Nullable String number,
            @Nullable String symbol) {
        assertThat(DocumentSeries.keyOf(decision(issuer, term, number, symbol)))
                .isPresent()
                .isNotEqualTo(DocumentSeries.keyOf(decision(BODY, "2020-2025", "1377", null)));
    }

    @Test
    void another_type_has_numbers_of_its_own() {
        assertThat(
                        DocumentSeries.keyOf(
                                new Document(
                                        DocumentType.NOTICE, BODY, null, "1377", null, null, null)))
                .isNotEqualTo(DocumentSeries.keyOf(decision(BODY, null, "1377", null)));
    }

    @Test
    void without_issuer_or_number_nothing_is_claimed() {
        assertThat(DocumentSeries.keysOf(null)).isEmpty();
        assertThat(DocumentSeries.keysOf(decision(null, null, "1377", null))).isEmpty();
        assertThat(DocumentSeries.keysOf(decision(BODY, null, null, null))).isEmpty();
        assertThat(DocumentSeries.keysOf(decision(BODY, null, null, "QĐ/TU"))).isEmpty();
        assertThat(DocumentSeries.keysOf(decision(BODY, null, " ", null))).isEmpty();
    }

    @Test
    void what_was_claimed_by_an_earlier_release_is_claimed_still() {
        assertThat(DocumentSeries.keysOf(decision(" TỈNH  ỦY Long An", "2020-2025", "01", null)))
                .contains(new UniqueKey("document", "tỉnh ủy long an|decision|2020-2025|1"))
                .hasSize(2);
        assertThat(DocumentSeries.keysOf(decision("Tỉnh ủy", null, "15", "CT/TW"))).hasSize(1);
    }

    @Test
    void a_completed_paper_claims_only_what_it_did_not_hold() {
        var incomplete = decision(BODY, null, null, null);
        var numbered = decision(BODY, null, "1377", null);
        var complete = decision(BODY, "2020-2025", "1377", "1377-QĐ/TU");
        assertThat(DocumentSeries.keysGained(numbered, numbered)).isEmpty();
        assertThat(DocumentSeries.keysGained(numbered, incomplete))
                .isEqualTo(DocumentSeries.keysOf(numbered));
        assertThat(DocumentSeries.keysGained(numbered, null))
                .isEqualTo(DocumentSeries.keysOf(numbered));
        assertThat(DocumentSeries.keysGained(complete, numbered))
                .isEqualTo(DocumentSeries.keysOf(complete));
    }

    @Test
    void a_number_is_the_same_with_or_without_its_zero_and_symbol() {
        assertThat(DocumentSeries.sameNumber("02", "2-HD/UBKTTW")).isTrue();
        assertThat(DocumentSeries.sameNumber("2", "20")).isFalse();
        assertThat(DocumentSeries.sameNumber("12a", "12")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "777, 888-QĐ/TU, false",
                "777, 777-QĐ/TU, true",
                "0777, 777-QĐ/TU, true",
                "777-QĐ/TU, 888-QĐ/TU, false",
                "777, QĐ/TU, true",
                "-, 888-QĐ/TU, true",
                "777, -, true"
            })
    void number_and_symbol_say_one_number(
            @Nullable String number, @Nullable String symbol, boolean agree) {
        assertThat(DocumentSeries.agrees(decision(BODY, null, number, symbol))).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "15-CT/TW, Ban Thường vụ Tỉnh ủy, false",
        "15-CT/TW, Ban Bí thư, true",
        "15-CT/TƯ, Bộ Chính trị, true",
        "15-CT/TU, Ban Thường vụ Tỉnh ủy Bắc Kạn, true",
        "15-CT/TU, Thành ủy Hà Nội, true",
        "15-CT/HU, Huyện ủy Châu Thành, true",
        "15-CT/HU, Ban Thường vụ Tỉnh ủy, false",
        "13-NQ/HU, Ban Chấp hành Đảng bộ huyện, true",
        "13-NQ/TU, Ban Chấp hành Đảng bộ tỉnh Long An, true",
        "13-NQ/ĐU, Ban Chấp hành Đảng bộ xã Long Trì, true",
        "13-NQ/TU, Ban Chấp hành Đảng bộ huyện, false",
        "02-HD/UBKTTW, Ủy ban Kiểm tra Trung ương, true",
        "02-HD/UBKTTU, Ủy ban Kiểm tra Tỉnh ủy Long An, true",
        "02-QĐ/ĐU, Đảng ủy xã Long Trì, true",
        "02-QĐ, Đảng ủy xã Long Trì, true",
        "02-QĐ/, Đảng ủy xã Long Trì, true"
    })
    void a_symbol_is_that_of_its_issuer(String symbol, String issuer, boolean fits) {
        assertThat(SymbolOfIssuer.fits(symbol, issuer)).isEqualTo(fits);
        assertThat(PaperSeries.isOwn(decision(issuer, null, symbol, null))).isEqualTo(fits);
    }

    @Test
    void nothing_is_said_against_what_is_not_known() {
        assertThat(SymbolOfIssuer.fits(null, BODY)).isTrue();
        assertThat(SymbolOfIssuer.fits("15-CT/TW", null)).isTrue();
        assertThat(DocumentSeries.keyOf(decision(BODY, null, "số một", null)))
                .isNotEqualTo(Optional.empty());
    }

    private static Document decision(
            @Nullable String issuer,
            @Nullable String term,
            @Nullable String number,
            @Nullable String symbol) {
        return new Document(DocumentType.DECISION, issuer, term, number, symbol, null, null);
    }
}
