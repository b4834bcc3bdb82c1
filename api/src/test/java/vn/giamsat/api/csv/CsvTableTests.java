package vn.giamsat.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

import vn.giamsat.api.text.DownloadName;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class CsvTableTests {

    @Test
    void a_table_is_its_head_and_its_lines_behind_a_byte_order_mark() {
        CsvTable table =
                CsvTable.of(
                        CsvFor.PROGRAMS,
                        List.of("Tên", "Số"),
                        Stream.of(
                                List.of("Chi bộ \"1\",\nXã", 3L), Arrays.<Object>asList(null, -2)));

        assertThat(table.text())
                .isEqualTo("\uFEFF\"Tên\",\"Số\"\r\n\"Chi bộ \"\"1\"\",\nXã\",3\r\n\"\",-2\r\n");
        assertThat(table.bytes()).isEqualTo(table.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_table_without_lines_is_its_head() {
        assertThat(CsvTable.of(CsvFor.PROGRAMS, List.of("a"), Stream.<List<String>>empty()).text())
                .isEqualTo("\uFEFF\"a\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", " +1", "-1", "@a", "＝1", "\t=1", "|a", "-1\nb"})
    void words_that_a_spreadsheet_would_calculate_stay_words(String words) {
        assertThat(
                        CsvTable.of(CsvFor.PROGRAMS, List.of(words), Stream.<List<String>>empty())
                                .text())
                .isEqualTo("\uFEFF\"'" + words + "\"\r\n");
    }

    @Test
    void people_open_it_in_a_spreadsheet_with_vietnamese_settings() {
        CsvTable table =
                CsvTable.of(
                        CsvFor.PEOPLE,
                        List.of("Tên", "Số"),
                        Stream.of(List.<Object>of("Chi bộ 2; xã A", 3)));

        assertThat(table.text()).isEqualTo("\uFEFF\"Tên\";\"Số\"\r\n\"Chi bộ 2; xã A\";3\r\n");
    }

    @Test
    void its_file_is_called_in_the_words_of_the_reader_and_by_its_day() {
        String named = DownloadName.of("Hồ sơ: tất cả/2026", LocalDate.of(2026, 11, 29), "csv");

        assertThat(ContentDisposition.parse(named).getFilename())
                .isEqualTo("Hồ sơ- tất cả-2026 29-11-2026.csv");
    }
}
