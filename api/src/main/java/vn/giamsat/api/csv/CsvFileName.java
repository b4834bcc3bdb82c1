package vn.giamsat.api.csv;

import org.springframework.http.ContentDisposition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What the file of a table is called: its title in the reader's language, and its day. */
public final class CsvFileName {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private CsvFileName() {}

    /** The header by which a browser knows the name. */
    public static String of(String title, LocalDate day) {
        String name = title.replaceAll(NOT_IN_NAMES, "-").strip() + " " + DAY.format(day) + ".csv";
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
