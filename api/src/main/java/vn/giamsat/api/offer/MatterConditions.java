package vn.giamsat.api.offer;

import vn.giamsat.command.DomainCommand;

/** How one matter stands, as far as it decides which commands are accepted. */
@FunctionalInterface
public interface MatterConditions {

    /** Whether the aggregate would accept a well-formed command of this type. */
    boolean accept(Class<? extends DomainCommand> command);
}
