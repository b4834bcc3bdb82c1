package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;

import java.time.LocalDate;

/**
 * A numbered paper as far as the record names it. Numbers restart at 01 for each type in each term
 * of a committee (Hướng dẫn 36-HD/VPTW), so only issuer, type, term and number together identify
 * it.
 */
@AskedInOrder({"type", "number", "symbol", "date", "issuer", "term", "about"})
public record Document(
        DocumentType type,
        @Nullable String issuer,
        @Nullable String term,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Paragraph @Nullable String about) {

    /**
     * Number and symbol as people cite them, such as 12-QĐ/TU, whether the symbol was recorded with
     * the number before it or without; null when neither is known.
     */
    public @Nullable String cited() {
        return cited(number, symbol);
    }

    public static @Nullable String cited(@Nullable String number, @Nullable String symbol) {
        if (number == null || symbol == null) {
            return symbol == null ? number : symbol;
        }
        return Character.isDigit(symbol.codePointAt(0)) ? symbol : number + "-" + symbol;
    }
}
