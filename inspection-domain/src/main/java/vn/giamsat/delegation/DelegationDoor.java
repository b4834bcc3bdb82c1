package vn.giamsat.delegation;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.delegation.command.DelegationCommand;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.rule.DelegationRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to delegations: how they are proposed, decided, manned and disbanded. */
public final class DelegationDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return Delegation.class;
    }

    @Override
    public Class<DelegationCommand> commands() {
        return DelegationCommand.class;
    }

    @Override
    public Class<DelegationEvent> events() {
        return DelegationEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(DelegationRule.values());
    }
}
