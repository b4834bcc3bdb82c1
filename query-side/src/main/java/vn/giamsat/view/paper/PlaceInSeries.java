package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.PaperSeries;
import vn.giamsat.view.read.Searchable;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a paper stands among the numbers of its issuer: the numbers that run on within a term, or
 * within a year where no term is recorded.
 *
 * @param sameness the same for all writings of one paper; null where issuer or number is unknown
 */
public record PlaceInSeries(
        String series,
        @Nullable Integer counted,
        @Nullable String sameness,
        boolean ownSymbol,
        String issuerSearch) {

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,9}).*");

    static PlaceInSeries of(Document paper) {
        PaperSeries series = PaperSeries.of(paper);
        String number = PaperSeries.numberOf(paper);
        LocalDate date = paper.date();
        String ofYear = paper.term() != null || date == null ? "" : "|" + date.getYear();
        return new PlaceInSeries(
                series.runningOn() + ofYear,
                number == null || series.issuer().isEmpty() ? null : counted(number),
                number == null || series.issuer().isEmpty() ? null : series.with(number),
                series.symbol().isEmpty(),
                Searchable.of(paper.issuer()));
    }

    private static @Nullable Integer counted(String number) {
        Matcher digits = COUNTED.matcher(number);
        return digits.matches() ? Integer.valueOf(digits.group(1)) : null;
    }
}
