package vn.giamsat.procedure;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.event.CaseKind;

import java.time.LocalDate;

/**
 * A rule of time limits as the office has it now: the code by which cases name it, the version of
 * its stream, what it says and where that is written.
 */
public record DeadlineRule(String code, long version, RuleTerms terms, RuleSource source) {

    /** Whether the rule speaks of this kind of case. */
    public boolean fits(CaseKind kind) {
        return terms.fits(kind);
    }

    /** Whether the rule is in force on the day; its last day counts. */
    public boolean isInForceOn(LocalDate day) {
        return source.isInForceOn(day);
    }
}
