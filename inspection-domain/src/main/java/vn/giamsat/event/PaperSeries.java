package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series in which a paper has its number: numbers run on from 01 for each type within one term
 * of the issuing body (Hướng dẫn 36-HD/VPTW), so a number is unique in its series only. A symbol
 * that is not the issuer's own makes a series beside it.
 *
 * @param issuer however it is written, in one spelling
 * @param term "2020-2025", or a dash where none is recorded
 * @param symbol empty where it is the issuer's own
 */
public record PaperSeries(String issuer, DocumentType type, String term, String symbol) {

    private static final String NOT_RECORDED = "-";

    /** "01", "127", "127a" or "127-QĐ/TW". */
    private static final Pattern NUMBER =
            Pattern.compile("0*(\\d+\\p{L}?\\p{M}*)(?:\\s*-\\s*(\\p{L}.*))?");

    private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})");

    public static PaperSeries of(Document paper) {
        return new PaperSeries(
                folded(paper.issuer()),
                paper.type(),
                termOf(paper),
                isOwn(paper) ? "" : symbolOf(paper));
    }

    /** Issuer, type and term, without a symbol: the numbers that run on. */
    public String runningOn() {
        return String.join("|", issuer, type.name().toLowerCase(Locale.ROOT), term);
    }

    /** One text for a paper of this series with the number. */
    public String with(String number) {
        String own = runningOn() + "|" + number;
        return symbol.isEmpty() ? own : own + "|" + symbol;
    }

    /** The bare number, be it given as such or at the head of the symbol; null when not known. */
    public static @Nullable String numberOf(Document paper) {
        String given = bare(folded(paper.number()));
        if (!given.isEmpty()) {
            return given;
        }
        Matcher symbol = NUMBER.matcher(folded(paper.symbol()));
        return symbol.matches() ? symbol.group(1) : null;
    }

    /** Whether number and symbol say the same number, as far as both say one. */
    public static boolean agrees(Document paper) {
        Matcher symbol = NUMBER.matcher(folded(paper.symbol()));
        String given = bare(folded(paper.number()));
        return given.isEmpty() || !symbol.matches() || symbol.group(1).equals(given);
    }

    /** Whether the symbol, if there is one, is that of the issuer. */
    public static boolean isOwn(Document paper) {
        String symbol = paper.symbol();
        String number = paper.number();
        boolean inNumber = symbol == null && number != null && number.indexOf('/') >= 0;
        return SymbolOfIssuer.fits(inNumber ? number : symbol, paper.issuer());
    }

    /** Whether two numbers are the same number, however they are written. */
    public static boolean sameNumber(String one, String other) {
        return bare(folded(one)).equals(bare(folded(other)));
    }

    private static String termOf(Document paper) {
        String term = folded(paper.term());
        Matcher years = TERM.matcher(term);
        if (years.find()) {
            return years.group(1) + "-" + years.group(2);
        }
        return term.isEmpty() ? NOT_RECORDED : term;
    }

    private static String symbolOf(Document paper) {
        String symbol = folded(paper.symbol() == null ? paper.number() : paper.symbol());
        Matcher written = NUMBER.matcher(symbol);
        return (written.matches() && written.group(2) != null ? written.group(2) : symbol)
                .replace(" ", "");
    }

    private static String bare(String folded) {
        Matcher written = NUMBER.matcher(folded);
        return written.matches() ? written.group(1) : folded;
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : WrittenAlike.fold(text.replace('|', ' '));
    }
}
