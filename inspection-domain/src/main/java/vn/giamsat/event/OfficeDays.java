package vn.giamsat.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the office: those of Vietnam, wherever the server stands. */
public final class OfficeDays {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeDays() {}

    /** The day on which something was recorded at this moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
