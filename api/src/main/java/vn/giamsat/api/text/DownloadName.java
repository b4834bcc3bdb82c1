package vn.giamsat.api.text;

import org.springframework.http.ContentDisposition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What a file is called that people take away: its title in the reader's language, and its day.
 * Letters that a disk does not take become dashes, and a long title is cut.
 */
public final class DownloadName {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    /** With its day and its ending no longer than disks take, in letters of three octets. */
    private static final int LONGEST = 70;

    private DownloadName() {}

    /** The header by which a browser knows the name; the ending is that of its kind: csv, zip. */
    public static String of(String title, LocalDate day, String ending) {
        String clean = title.replaceAll(NOT_IN_NAMES, "-").strip();
        int end =
                clean.offsetByCodePoints(
                        0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
        String name = clean.substring(0, end).strip() + " " + DAY.format(day) + "." + ending;
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
