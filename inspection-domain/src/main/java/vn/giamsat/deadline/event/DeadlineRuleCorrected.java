package vn.giamsat.deadline.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** What the catalogue says of a rule was corrected; cases keep what they were given. */
@StoredAs(name = "deadline.deadline-rule-corrected", version = 1)
public record DeadlineRuleCorrected(UUID rule, RuleTerms terms, RuleSource source, String reason)
        implements DeadlineRuleEvent {}
