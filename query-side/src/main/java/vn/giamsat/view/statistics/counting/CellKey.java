package vn.giamsat.view.statistics.counting;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The name of one figure in every sheet, stable for programs and addresses: "measure:dimension" for
 * the total, "measure:dimension:value" for a row, an empty value for what is not recorded.
 */
public record CellKey(String measure, String dimension, boolean total, @Nullable String value) {

    public static Optional<CellKey> parse(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                parts.length == 2
                        ? new CellKey(parts[0], parts[1], true, null)
                        : row(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]));
    }

    static CellKey row(String measure, String dimension, @Nullable String value) {
        return new CellKey(measure, dimension, false, value);
    }

    @Override
    public String toString() {
        String whole = measure + ":" + dimension;
        return total ? whole : whole + ":" + (value == null ? "" : value);
    }
}
