package vn.giamsat.unit.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.UnitId;

/** What can be asked of a unit, in the order of its life. */
public sealed interface UnitCommand extends DomainCommand
        permits RegisterUnit, RenameUnit, RearrangeUnit {

    UnitId unit();

    @Override
    default UnitId target() {
        return unit();
    }
}
