package vn.giamsat.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.table.UnreadableTable.Reason;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What offices bring as tables, and what nobody should bring. */
class TableFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tên;Cấp\nĐảng ủy xã A;Cấp cơ sở\n",
                "\uFEFFTên;Cấp\r\nĐảng ủy xã A;Cấp cơ sở\r\n",
                "Tên,Cấp\n\"Đảng ủy xã A\",Cấp cơ sở",
                "Tên\tCấp\rĐảng ủy xã A\tCấp cơ sở",
                "sep=,\nTên,Cấp\nĐảng ủy xã A,Cấp cơ sở",
                "\"Tên\";\"Cấp\"\n\n;;\n  Đảng ủy xã A ;\"Cấp cơ sở\"\n",
            })
    void text_is_read_whatever_parts_its_cells(String text) {
        assertThat(cells(text(text)))
                .containsExactly(List.of("Tên", "Cấp"), List.of("Đảng ủy xã A", "Cấp cơ sở"));
    }

    @Test
    void a_cell_may_hold_what_parts_cells_lines_and_quotes() {
        Table table = text("Tên;Lý do\n\"A; \"\"B\"\"\";\"một\nhai\"\nC;\"\"\n");

        assertThat(cells(table))
                .containsExactly(
                        List.of("Tên", "Lý do"), List.of("A; \"B\"", "một\nhai"), List.of("C", ""));
        assertThat(table.lines()).extracting(TableLine::number).containsExactly(1, 2, 4);
    }

    @Test
    void words_that_our_own_tables_keep_from_calculating_are_the_words() {
        assertThat(cells(text("Tên;X\n'=1+1;-a\n")).getLast()).containsExactly("=1+1", "-a");
    }

    @Test
    void a_quote_that_stays_open_is_told_with_its_line() {
        assertThatThrownBy(() -> text("Tên;X\nA;\"mở\nB;C\n"))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        told -> {
                            assertThat(told.reason()).isEqualTo(Reason.QUOTE_NOT_CLOSED);
                            assertThat(told.line()).isEqualTo(2);
                        });
    }

    @Test
    void letters_of_another_encoding_are_refused_before_they_are_lost() {
        refused("Tên;Cấp".getBytes(Charset.forName("windows-1258")), Reason.NOT_UTF8);
        refused("Tên;Cấp".getBytes(StandardCharsets.UTF_16), Reason.NOT_UTF8);
    }

    @Test
    void a_workbook_is_read_with_days_numbers_and_stored_values() {
        byte[] workbook =
                workbook(
                        sheet -> {
                            put(sheet, 0, "Tên", "Ngày", "Số", "Tính");
                            put(sheet, 2, "Đảng ủy xã A");
                            CellStyle american = sheet.getWorkbook().createCellStyle();
                            american.setDataFormat((short) 14);
                            Cell day = sheet.getRow(2).createCell(1);
                            day.setCellValue(LocalDate.of(2026, 3, 9));
                            day.setCellStyle(american);
                            sheet.getRow(2).createCell(2).setCellValue(1234567.0);
                            Cell formula = sheet.getRow(2).createCell(3);
                            formula.setCellFormula("UPPER(A3)");
                            formula.setCellValue("ĐẢNG ỦY XÃ A");
                            sheet.getWorkbook().createSheet("Khác");
                        });

        Table table = TableFile.read(workbook);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Tên", "Ngày", "Số", "Tính"),
                        List.of("Đảng ủy xã A", "09/03/2026", "1234567", "ĐẢNG ỦY XÃ A"));
        assertThat(table.lines()).extracting(TableLine::number).containsExactly(1, 3);
        assertThat(table.unread()).containsExactly("Khác");
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        byte[] workbook =
                workbook(
                        sheet -> {
                            sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
                            put(sheet, 0, "Ngày");
                            CellStyle style = sheet.getWorkbook().createCellStyle();
                            style.setDataFormat((short) 14);
                            Cell day = sheet.createRow(1).createCell(0);
                            day.setCellValue(LocalDate.of(2026, 3, 9));
                            day.setCellStyle(style);
                        });

        assertThat(cells(TableFile.read(workbook)).getLast()).containsExactly("09/03/2026");
    }

    @ParameterizedTest
    @CsvSource({"0, EMPTY", "5242881, TOO_LARGE"})
    void too_little_and_too_much_is_no_table(int size, Reason reason) {
        refused(new byte[size], reason);
    }

    @Test
    void an_old_workbook_a_picture_and_a_torn_workbook_are_told_apart() {
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                Reason.OLD_OR_LOCKED);
        refused("GIF89a\0\0".getBytes(StandardCharsets.US_ASCII), Reason.NOT_A_TABLE);
        byte[] whole = workbook(sheet -> put(sheet, 0, "Tên"));
        byte[] torn = java.util.Arrays.copyOf(whole, whole.length / 2);
        refused(torn, Reason.DAMAGED);
        refused(zip("a.txt", "x"), Reason.DAMAGED);
    }

    @Test
    void more_lines_and_columns_than_are_taken_are_refused() {
        refused(
                ("Tên\n" + "A\n".repeat(TableFile.MOST_LINES + 1)).getBytes(StandardCharsets.UTF_8),
                Reason.TOO_MANY_LINES);
        refused("a;".repeat(50).getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void a_cell_that_claims_to_stand_far_to_the_right_asks_for_no_memory() {
        refused(
                changed("xl/worksheets/sheet1.xml", xml -> xml.replace("\"A1\"", "\"ZZZZZZ1\"")),
                Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void a_bomb_is_refused_where_it_begins_to_swell() {
        String zeros = " ".repeat(64 << 20);

        refused(
                changed(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace("<sheetData>", "<sheetData>" + zeros)),
                Reason.DAMAGED);
    }

    @Test
    void what_an_entity_would_fetch_is_not_fetched() {
        byte[] workbook =
                changed(
                        "xl/worksheets/sheet1.xml",
                        xml ->
                                xml.replaceFirst(
                                        "<worksheet",
                                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet"));

        refused(workbook, Reason.DAMAGED);
    }

    private static void refused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> TableFile.read(content))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, told -> assertThat(told.reason()).isEqualTo(reason));
    }

    private static Table text(String text) {
        return TableFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(Table table) {
        return table.lines().stream().map(TableLine::cells).toList();
    }

    private static void put(XSSFSheet sheet, int row, String... cells) {
        var line = sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) {
            line.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("Danh sách"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook of one cell with one part altered. */
    private static byte[] changed(String part, UnaryOperator<String> change) {
        byte[] whole = workbook(sheet -> put(sheet, 0, "Tên"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String now = entry.getName().equals(part) ? change.apply(text) : text;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(now.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
