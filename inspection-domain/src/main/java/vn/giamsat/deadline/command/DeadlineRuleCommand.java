package vn.giamsat.deadline.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.DeadlineRuleId;

/** What can be asked of a rule of time limits, in the order of its life. */
public sealed interface DeadlineRuleCommand extends DomainCommand
        permits AdoptDeadlineRule, CorrectDeadlineRule, RepealDeadlineRule {

    DeadlineRuleId rule();

    @Override
    default DeadlineRuleId target() {
        return rule();
    }
}
