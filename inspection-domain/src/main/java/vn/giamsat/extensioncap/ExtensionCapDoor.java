package vn.giamsat.extensioncap;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.extensioncap.command.ExtensionCapCommand;
import vn.giamsat.extensioncap.event.ExtensionCapEvent;
import vn.giamsat.extensioncap.rule.CapRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to the caps of extensions: how the office sets them. */
public final class ExtensionCapDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return OfficeCap.class;
    }

    @Override
    public Class<ExtensionCapCommand> commands() {
        return ExtensionCapCommand.class;
    }

    @Override
    public Class<ExtensionCapEvent> events() {
        return ExtensionCapEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(CapRule.values());
    }
}
