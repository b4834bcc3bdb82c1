package vn.giamsat.inspection;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to cases: what may happen to one delegation at one unit. */
public final class InspectionDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return Inspection.class;
    }

    @Override
    public Class<InspectionCommand> commands() {
        return InspectionCommand.class;
    }

    @Override
    public Class<InspectionEvent> events() {
        return InspectionEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(InspectionRule.values());
    }
}
