package vn.giamsat.api.offer;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.RuleCondition;
import vn.giamsat.deadline.command.WhileRule;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;

import java.util.stream.Stream;

/** Reads the conditions of a rule of time limits off its row. */
public record RuleConditions(DeadlineRuleRow row) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileRule asked = command.getAnnotation(WhileRule.class);
        return asked == null
                ? command.isAnnotationPresent(AtAnyTime.class)
                : Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(RuleCondition condition) {
        return switch (condition) {
            case WITHOUT_LAST_DAY -> row.source().validTo() == null;
        };
    }
}
