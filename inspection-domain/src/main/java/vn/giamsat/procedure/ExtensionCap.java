package vn.giamsat.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.event.CapTerms;

import java.time.LocalDate;

/** How far the office lets extensions go now, and where that is written. */
public record ExtensionCap(CapTerms terms, RuleSource source) {

    /** A day that is not recorded refuses nothing and excuses nothing. */
    public boolean holdsOn(@Nullable LocalDate day) {
        return day == null || source.isInForceOn(day);
    }
}
