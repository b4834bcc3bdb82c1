package vn.giamsat.api.security;

import vn.giamsat.command.DomainCommand;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Of what belongs to no matter yet: whether any role fits, of whatever body. A post fits too,
     * for only the delegation that will be named tells whether the caller holds it.
     */
    public static boolean mayAskSomewhere(Caller caller, Class<? extends DomainCommand> command) {
        Set<Relationship> allowed = CommandPermissions.whoMay(command);
        return allowed.contains(Relationship.LEADER)
                || !Collections.disjoint(allowed, Relationships.byRole(caller));
    }

    /** Whether there are people who may ask for this; the rest only follows from an event. */
    public static boolean isForPeople(Class<? extends DomainCommand> command) {
        return !whoMay(command).isEmpty();
    }

    /** The roles and posts that may ask for this, in the order in which they are known. */
    public static List<Enum<?>> whoMay(Class<? extends DomainCommand> command) {
        return CommandPermissions.whoMay(command).stream()
                .sorted()
                .flatMap(one -> Relationships.heldAs(one).stream())
                .toList();
    }
}
