package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.GivenDay;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which figures are asked for: of a reporting period, or of the days from one to another, or of
 * all; told apart by a dimension. A list behind a figure names the figure's cell and, in a closed
 * period, the part of it.
 */
public record FigureQuery(
        @Nullable UUID period,
        @Nullable WrittenDay from,
        @Nullable WrittenDay to,
        @Nullable String by,
        @Nullable String cell,
        @Nullable String part) {

    @Nullable LocalDate firstDay() {
        return GivenDay.of("from", from);
    }

    @Nullable LocalDate lastDay() {
        return GivenDay.of("to", to);
    }

    /** The same question about one cell. */
    FigureQuery about(String other) {
        return new FigureQuery(period, from, to, by, other, part);
    }
}
