package vn.giamsat.api.table;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import vn.giamsat.api.table.UnreadableTable.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

/**
 * The first sheet of a workbook, event by event. Nothing is calculated, linked or run: of a formula
 * the value counts that the spreadsheet stored beside it. Only the parts that are needed are
 * unpacked, each up to a limit, so a bomb of zeros is refused where it begins to swell.
 */
final class Workbook {

    private static final long LARGEST_PART = 8 << 20;
    private static final double LOWEST_RATIO = 0.001;
    private static final int MOST_PARTS = 200;

    /** Days counted from 1904, as spreadsheets on older Macintosh computers do. */
    private static final Pattern FROM_1904 = Pattern.compile("\\bdate1904\\s*=\\s*\"(1|true)\"");

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(LOWEST_RATIO);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private Workbook() {}

    static Table read(byte[] content) {
        try {
            Path file = Files.createTempFile("giamsat-table", ".xlsx");
            try {
                Files.write(file, content);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table read(Path file) {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            DaysAsWritten formats = new DaysAsWritten(isFrom1904(reader));
            SheetLines lines = new SheetLines();
            List<String> unread = new ArrayList<>();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (boolean first = true; sheets.hasNext(); first = false) {
                try (InputStream sheet = sheets.next()) {
                    if (first) {
                        parse(sheet, reader, parts, lines, formats);
                    } else {
                        unread.add(sheets.getSheetName());
                    }
                }
            }
            return new Table(lines.read().all(), unread);
        } catch (UnreadableTable told) {
            throw told;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException e) {
            // a library that meets a damaged workbook fails in as many ways as there are damages
            throw new UnreadableTable(Reason.DAMAGED, e);
        }
    }

    private static void parse(
            InputStream sheet,
            XSSFReader reader,
            OPCPackage parts,
            SheetLines lines,
            DaysAsWritten formats)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(parts),
                        lines,
                        formats,
                        false));
        xml.parse(new InputSource(sheet));
    }

    private static boolean isFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String text = new String(workbook.readAllBytes(), StandardCharsets.UTF_8);
            return FROM_1904.matcher(text).find();
        }
    }
}
