package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What whoever recorded a fact said beside it: the unusual days that were compared with the paper,
 * with a comma between two, and why the step is dated before what it rests on.
 */
public record SaidBeside(@Nullable String confirmedDays, @Nullable String orderReason) {

    public static final SaidBeside NOTHING = new SaidBeside(null, null);

    static SaidBeside of(Map<String, ?> metadata) {
        return new SaidBeside(
                text(metadata.get(Provenance.CONFIRMED_DAYS)),
                text(metadata.get(Provenance.ORDER_REASON)));
    }

    /** The days that were compared with the paper. */
    public List<LocalDate> confirmed() {
        return confirmedDays == null
                ? List.of()
                : Stream.of(confirmedDays.split(",", -1)).map(LocalDate::parse).toList();
    }

    private static @Nullable String text(@Nullable Object said) {
        return said == null ? null : said.toString();
    }
}
