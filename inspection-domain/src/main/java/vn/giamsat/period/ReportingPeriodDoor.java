package vn.giamsat.period;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.period.command.ReportingPeriodCommand;
import vn.giamsat.period.event.ReportingPeriodEvent;
import vn.giamsat.period.rule.ReportingPeriodRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to the reporting periods: how they are opened and closed. */
public final class ReportingPeriodDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return ReportingPeriod.class;
    }

    @Override
    public Class<ReportingPeriodCommand> commands() {
        return ReportingPeriodCommand.class;
    }

    @Override
    public Class<ReportingPeriodEvent> events() {
        return ReportingPeriodEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(ReportingPeriodRule.values());
    }
}
