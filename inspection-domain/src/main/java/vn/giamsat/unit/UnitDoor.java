package vn.giamsat.unit;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.rule.Rule;
import vn.giamsat.unit.command.UnitCommand;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.unit.rule.UnitRule;

import java.util.List;

/** The door to the register of units. */
public final class UnitDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return Unit.class;
    }

    @Override
    public Class<UnitCommand> commands() {
        return UnitCommand.class;
    }

    @Override
    public Class<UnitEvent> events() {
        return UnitEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(UnitRule.values());
    }
}
