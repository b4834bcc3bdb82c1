package vn.giamsat.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;

import java.util.List;

/**
 * Rules and years as they stand in a file: what an office exports and imports, and what ships with
 * the product in {@code vn/giamsat/procedure/shipped.json}.
 */
public record WrittenProcedure(List<WrittenRule> rules, List<WrittenYear> years) {

    public WrittenProcedure {
        rules = List.copyOf(rules);
        years = List.copyOf(years);
    }

    /** One rule of time limits. */
    public record WrittenRule(
            String code, RuleTerms terms, RuleSource source, @Nullable String note) {}

    /** The days off of one year. */
    public record WrittenYear(int year, AnnouncedDays days) {}
}
