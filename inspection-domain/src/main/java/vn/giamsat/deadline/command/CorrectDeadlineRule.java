package vn.giamsat.deadline.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DeadlineRuleId;

/** Says anew, and why, what a rule says; no date that was given moves. */
@ReadOnceMore
@AtAnyTime
@AskedInOrder({"terms", "source", "reason"})
public record CorrectDeadlineRule(
        DeadlineRuleId rule,
        @Nullable Long expectedVersion,
        RuleTerms terms,
        RuleSource source,
        @Paragraph String reason)
        implements DeadlineRuleCommand {}
