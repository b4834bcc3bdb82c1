package vn.giamsat.api.csv;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** One cell of a table for a spreadsheet; words that a spreadsheet would calculate stay words. */
final class CsvCell {

    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@＝＋－＠\\t\\r\\n|].*", Pattern.DOTALL);

    private CsvCell() {}

    /** A number as it is, anything else as words. */
    static String of(@Nullable Object value) {
        return value instanceof Number number ? number.toString() : words(value);
    }

    private static String words(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
