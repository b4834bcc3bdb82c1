package vn.giamsat.deadline.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a rule of time limits, in the order of its life. */
public sealed interface DeadlineRuleEvent extends DomainEvent
        permits DeadlineRuleAdopted, DeadlineRuleCorrected, DeadlineRuleRepealed {

    UUID rule();
}
