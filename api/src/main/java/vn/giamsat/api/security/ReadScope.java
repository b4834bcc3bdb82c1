package vn.giamsat.api.security;

import vn.giamsat.account.event.Role;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a caller may read. Auditors, văn thư, issuers and follow-up officers read the matters of
 * their issuing body (all, when their role names none); members read the matters of their
 * delegations; unit officers read what was shown or addressed to their units; administrators read
 * accounts and no case.
 *
 * @param everything no limit at all
 * @param issuingUnits bodies whose matters are read in full, with those that name no body
 * @param account whose delegations are read in full
 * @param ownUnits units whose matters are read as far as they were shown
 * @param accounts whether accounts are read
 */
public record ReadScope(
        boolean everything,
        Set<UUID> issuingUnits,
        UUID account,
        Set<UUID> ownUnits,
        boolean accounts) {

    private static final Set<Role> READERS =
            EnumSet.of(Role.AUDITOR, Role.ISSUER, Role.FOLLOW_UP_OFFICER, Role.CLERK);

    public ReadScope {
        issuingUnits = Set.copyOf(issuingUnits);
        ownUnits = Set.copyOf(ownUnits);
    }

    public static ReadScope of(Caller caller) {
        boolean everything = false;
        var issuingUnits = new HashSet<UUID>();
        for (HeldRole held : caller.roles()) {
            if (READERS.contains(held.role())) {
                UUID unit = held.unit();
                if (unit == null) {
                    everything = true;
                } else {
                    issuingUnits.add(unit);
                }
            }
        }
        boolean accounts = caller.holds(Role.ADMINISTRATOR) || caller.holds(Role.AUDITOR);
        return new ReadScope(
                everything,
                issuingUnits,
                caller.account(),
                Set.copyOf(caller.ownUnits()),
                accounts);
    }

    /** Drafts included. */
    public boolean readsInFull(Matter matter) {
        if (everything || matter.people().stream().anyMatch(p -> p.account().equals(account))) {
            return true;
        }
        UUID issuer = matter.issuingUnit();
        return issuer == null ? !issuingUnits.isEmpty() : issuingUnits.contains(issuer);
    }

    /** As the unit concerned: only what was shown or addressed to it. */
    public boolean readsAsUnit(Matter matter) {
        UUID unit = matter.unit();
        return unit != null && ownUnits.contains(unit);
    }

    public boolean reads(Matter matter) {
        return readsInFull(matter) || readsAsUnit(matter);
    }
}
