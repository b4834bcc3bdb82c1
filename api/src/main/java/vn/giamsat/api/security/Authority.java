package vn.giamsat.api.security;

import vn.giamsat.command.DomainCommand;

import java.util.Collections;
import java.util.Optional;

/**
 * Tells beforehand whether the gate would let a caller ask for something, so that nobody is offered
 * what would be refused.
 */
public final class Authority {

    private Authority() {}

    public static boolean mayAsk(
            Caller caller, Class<? extends DomainCommand> command, Optional<Matter> matter) {
        return matter.isPresent()
                && !Collections.disjoint(
                        CommandPermissions.whoMay(command), Relationships.of(caller, matter.get()));
    }
}
