package vn.giamsat.deadline.event;

import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.UUID;

/** A rule got its last day, and the paper that ended it. */
@StoredAs(name = "deadline.deadline-rule-repealed", version = 1)
public record DeadlineRuleRepealed(UUID rule, LocalDate lastDay, String citation, String reason)
        implements DeadlineRuleEvent {}
