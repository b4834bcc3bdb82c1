package vn.giamsat.api.difference;

import java.util.regex.Pattern;

/** One cell of a table for a spreadsheet; words that a spreadsheet would calculate stay words. */
public final class CsvCell {

    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@＝＋－＠\\t\\r\\n|].*", Pattern.DOTALL);

    private CsvCell() {}

    public static String of(String text) {
        String words = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
