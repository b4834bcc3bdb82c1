package vn.giamsat.value;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series in which a paper has its number: numbers run on from 01 for each type within one term
 * of the issuing body (Hướng dẫn 36-HD/VPTW), so a number is unique in its series only.
 */
public final class DocumentSeries {

    /** The space of the unique keys of papers. */
    public static final String SPACE = "document";

    private static final String TERM_NOT_RECORDED = "-";

    /** "01", "127" or "127-QĐ/TW": the symbol after the number does not make another number. */
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+\\p{L}?)(?:\\s*-\\s*\\p{L}.*)?");

    private DocumentSeries() {}

    /** What may exist only once, when issuer and number are both known; otherwise nothing. */
    public static Optional<UniqueKey> keyOf(@Nullable Document paper) {
        if (paper == null) {
            return Optional.empty();
        }
        String issuer = normalised(paper.issuer());
        String number = bareNumber(normalised(paper.number()));
        if (issuer.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        String term = normalised(paper.term());
        String key =
                String.join(
                        "|",
                        issuer,
                        paper.type().name().toLowerCase(Locale.ROOT),
                        term.isEmpty() ? TERM_NOT_RECORDED : term,
                        number);
        return Optional.of(new UniqueKey(SPACE, key));
    }

    /** What a paper may claim now that it could not before it was completed. */
    public static Optional<UniqueKey> keyGained(Document paper, @Nullable Document former) {
        Optional<UniqueKey> held = keyOf(former);
        return keyOf(paper).filter(key -> !held.equals(Optional.of(key)));
    }

    /** Whether two numbers are the same number, however they are written. */
    public static boolean sameNumber(String one, String other) {
        return bareNumber(normalised(one)).equals(bareNumber(normalised(other)));
    }

    private static String bareNumber(String normalised) {
        Matcher written = NUMBER.matcher(normalised);
        return written.matches() ? written.group(1) : normalised;
    }

    private static String normalised(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replace('|', ' ')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
