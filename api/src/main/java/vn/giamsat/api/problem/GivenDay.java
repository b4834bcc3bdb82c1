package vn.giamsat.api.problem;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;

import java.time.LocalDate;

/** A day that an address gives, or why it is refused at the name under which it was given. */
public final class GivenDay {

    private GivenDay() {}

    /** What was not given or left blank is no day. */
    public static @Nullable LocalDate of(String name, @Nullable WrittenDay written) {
        WrittenDay.Fault fault = written == null ? null : written.fault();
        if (fault != null) {
            throw Refused.malformed(name, fault(fault));
        }
        return written == null ? null : written.day();
    }

    private static FieldFault fault(WrittenDay.Fault fault) {
        return fault == WrittenDay.Fault.FORM ? FieldFault.DAY_UNCLEAR : FieldFault.NO_SUCH_DAY;
    }
}
