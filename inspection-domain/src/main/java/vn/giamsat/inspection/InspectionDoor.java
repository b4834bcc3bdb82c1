package vn.giamsat.inspection;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.rule.ChronologyRule;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.Rule;

import java.util.List;
import java.util.stream.Stream;

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
        return Stream.<Rule[]>of(InspectionRule.values(), ChronologyRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
