package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** A reporting period of the office or of one issuing body. */
public record PeriodId(@Refers(ReferenceKind.REPORTING_PERIOD) UUID value) {

    public static PeriodId of(String text) {
        return new PeriodId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
