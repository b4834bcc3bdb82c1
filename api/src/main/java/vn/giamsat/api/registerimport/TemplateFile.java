package vn.giamsat.api.registerimport;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.giamsat.api.text.Bundles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * An empty table to be filled in: its headings in both languages, and a second sheet that says what
 * each column takes.
 */
final class TemplateFile {

    /** The sheet that explains; what stands in it is no line of the table. */
    static final String GUIDE = "Hướng dẫn - Guide";

    private static final int WIDTH = 34 * 256;
    private static final int WIDTH_OF_GUIDE = 90 * 256;

    private TemplateFile() {}

    static byte[] of(List<? extends ImportColumn> columns) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle bold = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            Sheet sheet = workbook.createSheet("Danh sách - List");
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                head.createCell(i).setCellValue(Headings.both(columns.get(i)));
                head.getCell(i).setCellStyle(bold);
                sheet.setColumnWidth(i, WIDTH);
                sheet.setDefaultColumnStyle(i, text);
            }
            sheet.createFreezePane(0, 1);
            guide(workbook.createSheet(GUIDE), columns, bold);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void guide(Sheet sheet, List<? extends ImportColumn> columns, CellStyle bold) {
        List<ResourceBundle> languages =
                List.of(
                        Bundles.of("import", Locale.forLanguageTag("vi")),
                        Bundles.of("import", Locale.ENGLISH));
        for (int i = 0; i < columns.size(); i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(Headings.both(columns.get(i)));
            row.getCell(0).setCellStyle(bold);
            for (int language = 0; language < languages.size(); language++) {
                String key = "hint." + columns.get(i).key();
                row.createCell(1 + language).setCellValue(languages.get(language).getString(key));
            }
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDTH_OF_GUIDE);
        sheet.setColumnWidth(2, WIDTH_OF_GUIDE);
    }
}
