package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.CLERK;

import static java.util.Map.entry;

import vn.giamsat.unit.command.RearrangeUnit;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.unit.command.UnitCommand;

import java.util.Map;
import java.util.Set;

/** The register of units is kept by văn thư, and hides nothing. */
final class UnitPermissions implements AggregatePermissions<UnitCommand> {

    private static final Map<Class<? extends UnitCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(RegisterUnit.class, Set.of(CLERK)),
                    entry(RenameUnit.class, Set.of(CLERK)),
                    entry(RearrangeUnit.class, Set.of(CLERK)));

    @Override
    public Class<UnitCommand> family() {
        return UnitCommand.class;
    }

    @Override
    public Map<Class<? extends UnitCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public boolean hidesNothing(UnitCommand command) {
        return true;
    }
}
