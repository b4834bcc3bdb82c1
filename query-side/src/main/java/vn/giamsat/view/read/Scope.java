package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whose matters a reader may see: everything, the delegations they belong to, or, as a unit, what
 * concerns it and was shown to it. Scopes add up. Through the eyes of another the reader sees only
 * what both may see.
 */
public record Scope(boolean all, Set<UUID> delegations, Set<UUID> units, @Nullable Scope eyes) {

    public Scope {
        delegations = Set.copyOf(delegations);
        units = Set.copyOf(units);
    }

    public Scope(boolean all, Set<UUID> delegations, Set<UUID> units) {
        this(all, delegations, units, null);
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

    /** Of what somebody with this other scope is shown, only what is in this one. */
    public Scope throughTheEyesOf(Scope other) {
        return new Scope(all, delegations, units, other);
    }

    /** Whether what a matter of the delegation holds for the unit alone is told to this reader. */
    public boolean isTold(UUID delegation, UUID unit) {
        boolean own = all || delegations.contains(delegation) || units.contains(unit);
        return own && (eyes == null || eyes.isTold(delegation, unit));
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        Set<UUID> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }
}
