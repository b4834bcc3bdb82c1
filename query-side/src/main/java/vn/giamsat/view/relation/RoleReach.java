package vn.giamsat.view.relation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.view.account.Grant;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * How far roles alone let somebody read. Auditors, văn thư, issuers and follow-up officers read the
 * matters of their issuing body (all, when their role names none); unit officers read what was
 * shown or addressed to their units; administrators read no case.
 *
 * @param everything no limit at all
 * @param issuingUnits bodies whose matters are read in full, with those that name no body
 * @param ownUnits units whose matters are read as far as they were shown
 */
public record RoleReach(boolean everything, Set<UUID> issuingUnits, Set<UUID> ownUnits) {

    private static final Set<Role> READERS =
            EnumSet.of(Role.AUDITOR, Role.ISSUER, Role.FOLLOW_UP_OFFICER, Role.CLERK);

    public RoleReach {
        issuingUnits = Set.copyOf(issuingUnits);
        ownUnits = Set.copyOf(ownUnits);
    }

    public static RoleReach of(Collection<Grant> grants) {
        boolean everything = false;
        Set<UUID> issuingUnits = new HashSet<>();
        Set<UUID> ownUnits = new HashSet<>();
        for (Grant grant : grants) {
            UUID unit = grant.unit();
            if (READERS.contains(grant.role())) {
                everything |= unit == null;
                add(unit, issuingUnits);
            } else if (grant.role() == Role.UNIT_OFFICER) {
                add(unit, ownUnits);
            }
        }
        return new RoleReach(everything, issuingUnits, ownUnits);
    }

    /** Whether roles open the inner work of a matter this body issued; an old record names none. */
    public boolean covers(@Nullable UUID issuer) {
        return everything
                || (issuer == null ? !issuingUnits.isEmpty() : issuingUnits.contains(issuer));
    }

    private static void add(@Nullable UUID unit, Set<UUID> units) {
        if (unit != null) {
            units.add(unit);
        }
    }
}
