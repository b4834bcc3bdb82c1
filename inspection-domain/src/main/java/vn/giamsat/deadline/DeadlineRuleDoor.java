package vn.giamsat.deadline;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.deadline.command.DeadlineRuleCommand;
import vn.giamsat.deadline.event.DeadlineRuleEvent;
import vn.giamsat.deadline.rule.AdoptionRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to the rules of time limits: how the office keeps them. */
public final class DeadlineRuleDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return AdoptedRule.class;
    }

    @Override
    public Class<DeadlineRuleCommand> commands() {
        return DeadlineRuleCommand.class;
    }

    @Override
    public Class<DeadlineRuleEvent> events() {
        return DeadlineRuleEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(AdoptionRule.values());
    }
}
