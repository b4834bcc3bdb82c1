package vn.giamsat.api.security;

import vn.giamsat.account.event.Role;
import vn.giamsat.view.relation.RoleReach;

import java.util.UUID;

/**
 * What a caller may read: as far as the roles reach, and, in full, the matters of delegations the
 * caller belongs to. Administrators read accounts and no case.
 *
 * @param reach how far the roles reach
 * @param account whose delegations are read in full
 * @param accounts whether accounts are read
 */
public record ReadScope(RoleReach reach, UUID account, boolean accounts) {

    public static ReadScope of(Caller caller) {
        boolean accounts = caller.holds(Role.ADMINISTRATOR) || caller.holds(Role.AUDITOR);
        return new ReadScope(RoleReach.of(caller.grants()), caller.account(), accounts);
    }

    /** Drafts included. */
    public boolean readsInFull(Matter matter) {
        return matter.people().stream().anyMatch(p -> p.account().equals(account))
                || reach.covers(matter.issuingUnit());
    }

    /** As the unit concerned: only what was shown or addressed to it. */
    public boolean readsAsUnit(Matter matter) {
        UUID unit = matter.unit();
        return unit != null && reach.ownUnits().contains(unit);
    }

    public boolean reads(Matter matter) {
        return readsInFull(matter) || readsAsUnit(matter);
    }
}
