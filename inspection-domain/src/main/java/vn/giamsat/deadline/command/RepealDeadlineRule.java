package vn.giamsat.deadline.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.ReadOnceMore;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DeadlineRuleId;

import java.time.LocalDate;

/** Gives a rule its last day; cases opened until then keep it. */
@ReadOnceMore
@WhileRule(RuleCondition.WITHOUT_LAST_DAY)
@AskedInOrder({"lastDay", "citation", "reason"})
public record RepealDeadlineRule(
        DeadlineRuleId rule,
        @Nullable Long expectedVersion,
        LocalDate lastDay,
        String citation,
        @Paragraph String reason)
        implements DeadlineRuleCommand {}
