package vn.giamsat.view.statistics.counting;

import java.util.List;
import java.util.stream.Stream;

/**
 * By what figures are told apart: an expression for the value of a row's cell, another for its
 * name. Where the values are those of a family, each has its row, also when nothing is counted.
 *
 * @param family the constants whose words name the rows; empty when the rows name themselves
 */
public record Dimension(
        String name, String value, String label, String family, List<String> values) {

    /** Stands for the day of the measure in expressions of time. */
    static final String DAY = "{day}";

    static final List<Dimension> OF_TIME =
            List.of(
                    named("month", "to_char({day}, 'YYYY-MM')", "null"),
                    named("quarter", "to_char({day}, 'YYYY-\"Q\"Q')", "null"),
                    named("year", "to_char({day}, 'YYYY')", "null"));

    static Dimension of(String name, String value, Class<? extends Enum<?>> family) {
        List<String> values = Stream.of(family.getEnumConstants()).map(Enum::name).toList();
        return new Dimension(name, value, "null", family.getSimpleName(), values);
    }

    static Dimension named(String name, String value, String label) {
        return new Dimension(name, value, label, "", List.of());
    }

    String valueOn(String day) {
        return value.replace(DAY, day);
    }
}
