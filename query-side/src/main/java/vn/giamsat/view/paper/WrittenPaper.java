package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;

import java.time.LocalDate;

/** A paper as the record has it. */
public record WrittenPaper(
        DocumentType type,
        @Nullable String issuer,
        @Nullable String term,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String about) {

    static WrittenPaper of(Document paper) {
        return new WrittenPaper(
                paper.type(),
                paper.issuer(),
                paper.term(),
                paper.number(),
                paper.symbol(),
                paper.date(),
                paper.about());
    }

    public @Nullable String cited() {
        return Document.cited(number, symbol);
    }
}
