package vn.giamsat.value;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PaperSeries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a numbered paper may hold once in the whole office: its number in its series. */
public final class DocumentSeries {

    /** The space of the unique keys of papers. */
    public static final String SPACE = "paper";

    private DocumentSeries() {}

    /** What may exist only once, when issuer and number are both known; otherwise nothing. */
    public static List<UniqueKey> keysOf(@Nullable Document paper) {
        List<UniqueKey> keys = new ArrayList<>();
        if (paper != null) {
            keyOf(paper).ifPresent(keys::add);
            if (PaperSeries.isOwn(paper)) {
                FormerDocumentKey.of(paper).ifPresent(keys::add);
            }
        }
        return List.copyOf(keys);
    }

    /** What a paper may claim now that it could not before it was completed. */
    public static List<UniqueKey> keysGained(Document paper, @Nullable Document former) {
        List<UniqueKey> held = keysOf(former);
        return keysOf(paper).stream().filter(key -> !held.contains(key)).toList();
    }

    /** Issuer, type, term and number, and the symbol where it is not the issuer's own. */
    public static Optional<UniqueKey> keyOf(Document paper) {
        PaperSeries series = PaperSeries.of(paper);
        String number = PaperSeries.numberOf(paper);
        return series.issuer().isEmpty() || number == null
                ? Optional.empty()
                : Optional.of(new UniqueKey(SPACE, series.with(number)));
    }

    /** Whether number and symbol say the same number, as far as both say one. */
    public static boolean agrees(Document paper) {
        return PaperSeries.agrees(paper);
    }

    /** Whether two numbers are the same number, however they are written. */
    public static boolean sameNumber(String one, String other) {
        return PaperSeries.sameNumber(one, other);
    }
}
