package vn.giamsat.view.task;

import java.util.Set;
import java.util.UUID;

/**
 * For whom tasks are looked up: an account with its posts in delegations, the units it answers for,
 * whether it follows up recommendations, and the bodies for which it decides.
 */
public record TaskOwner(
        UUID account,
        Set<UUID> units,
        boolean followsUp,
        boolean decidesForAll,
        Set<UUID> bodies,
        boolean administers) {

    public TaskOwner {
        units = Set.copyOf(units);
        bodies = Set.copyOf(bodies);
    }

    /** Somebody with nothing but posts in delegations. */
    public static TaskOwner of(UUID account) {
        return new TaskOwner(account, Set.of(), false, false, Set.of(), false);
    }
}
