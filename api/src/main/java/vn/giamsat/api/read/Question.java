package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.index.SearchFilter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What somebody searches for; the days are those of the office, both included. */
public record Question(
        String words,
        @Nullable Set<SearchKind> kinds,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Question {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.malformed("to", FieldFault.INVALID);
        }
    }

    /** The same, of what was recorded from one day to another. */
    public Question between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Question(words, kinds, delegation, inspection, unit, first, last);
    }

    public SearchFilter filter() {
        return new SearchFilter(
                kinds == null ? Set.of() : kinds,
                delegation,
                inspection,
                unit,
                begin(from),
                to == null ? null : begin(to.plusDays(1)));
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeDays.ZONE).toInstant();
    }
}
