package vn.giamsat.view.read;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whose matters a reader may see: everything, the delegations they belong to, or, as a unit, what
 * concerns it and was shown to it. Scopes add up.
 */
public record Scope(boolean all, Set<UUID> delegations, Set<UUID> units) {

    public Scope {
        delegations = Set.copyOf(delegations);
        units = Set.copyOf(units);
    }

    public static Scope everything() {
        return new Scope(true, Set.of(), Set.of());
    }

    public static Scope nothing() {
        return new Scope(false, Set.of(), Set.of());
    }

    /** Everything in these delegations, internal work included. */
    public static Scope delegations(Set<UUID> delegations) {
        return new Scope(false, delegations, Set.of());
    }

    /** What concerns these units and was shown to them. */
    public static Scope units(Set<UUID> units) {
        return new Scope(false, Set.of(), units);
    }

    public Scope and(Scope other) {
        return new Scope(
                all || other.all, union(delegations, other.delegations), union(units, other.units));
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        Set<UUID> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }
}
