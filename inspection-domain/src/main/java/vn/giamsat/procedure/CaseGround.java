package vn.giamsat.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.Level;

import java.time.LocalDate;

/**
 * What of a delegation decides about the time its cases have: the level of the body that issued it,
 * the day of its founding decision, the working days of its decided plan and the paper they stand
 * in, and the date that the founding decision bears. Whatever is not recorded is missing.
 */
public record CaseGround(
        @Nullable Level level,
        @Nullable LocalDate foundedOn,
        @Nullable Integer planDays,
        @Nullable Document planPaper,
        @Nullable LocalDate decidedOn) {

    /** Where the founding decision itself says no date. */
    public CaseGround(
            @Nullable Level level,
            @Nullable LocalDate foundedOn,
            @Nullable Integer planDays,
            @Nullable Document planPaper) {
        this(level, foundedOn, planDays, planPaper, null);
    }

    public static final CaseGround UNKNOWN = new CaseGround(null, null, null, null);
}
