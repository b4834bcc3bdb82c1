package vn.giamsat.value;

import java.util.UUID;

/** A reporting period of the office or of one issuing body. */
public record PeriodId(UUID value) {

    public static PeriodId of(String text) {
        return new PeriodId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
