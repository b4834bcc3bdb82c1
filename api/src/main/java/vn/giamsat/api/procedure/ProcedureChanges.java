package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;

import java.util.List;
import java.util.UUID;

/**
 * What a file says otherwise than what is in force: rules and years that are new, those that would
 * get another version, what stays as it is, and the cases that would have another due date; these
 * keep the one they were given. A note is kept as it was adopted: of a note that differs the code
 * is told.
 */
public record ProcedureChanges(
        List<RuleChange> rules,
        List<YearChange> years,
        List<String> same,
        List<String> otherNotes,
        List<MovedCase> moved) {

    public ProcedureChanges {
        rules = List.copyOf(rules);
        years = List.copyOf(years);
        same = List.copyOf(same);
        otherNotes = List.copyOf(otherNotes);
        moved = List.copyOf(moved);
    }

    /** A rule that is new, or says something else; the version is the one it stands at now. */
    public record RuleChange(
            String code,
            @Nullable Long version,
            @Nullable RuleTerms termsNow,
            @Nullable RuleSource sourceNow,
            RuleTerms terms,
            RuleSource source,
            @Nullable String note) {

        public UUID id() {
            return DeadlineRuleId.of(code).value();
        }

        public boolean adds() {
            return version == null;
        }
    }

    /** The days of a year that are new, or otherwise than known. */
    public record YearChange(
            int year, @Nullable Long version, @Nullable AnnouncedDays now, AnnouncedDays days) {

        public UUID id() {
            return CalendarYearId.of(year).value();
        }

        /** A year that cases only wait for has a version, and no days to correct. */
        public boolean adds() {
            return now == null;
        }
    }

    public boolean nothing() {
        return rules.isEmpty() && years.isEmpty();
    }

    /** Whether what is in force would be corrected, which is done with a reason. */
    public boolean corrects() {
        return rules.stream().anyMatch(rule -> !rule.adds())
                || years.stream().anyMatch(year -> !year.adds());
    }
}
