package vn.giamsat.deadline.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A rule of time limits was taken into the office's catalogue. */
@StoredAs(name = "deadline.deadline-rule-adopted", version = 1)
public record DeadlineRuleAdopted(
        UUID rule, String code, RuleTerms terms, RuleSource source, @Nullable String note)
        implements DeadlineRuleEvent {}
