package vn.giamsat.api.security;

import vn.giamsat.account.event.Role;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Grant;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who is asking, as the account stands at this moment, and in which language. */
public record Caller(
        UUID account, String username, String displayName, List<HeldRole> roles, Locale locale) {

    public Caller {
        roles = List.copyOf(roles);
    }

    /** As the row of the account tells it. */
    public static Caller of(AccountRow row, Locale locale) {
        List<HeldRole> roles =
                row.grants().stream()
                        .map(grant -> new HeldRole(grant.role(), grant.unit()))
                        .toList();
        return new Caller(row.account(), row.username(), row.displayName(), roles, locale);
    }

    public boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /** The roles in the words of the views. */
    List<Grant> grants() {
        return roles.stream().map(held -> new Grant(held.role(), held.unit())).toList();
    }

    /** The units this caller answers for. */
    public List<UUID> ownUnits() {
        return roles.stream()
                .filter(held -> held.role() == Role.UNIT_OFFICER && held.unit() != null)
                .map(HeldRole::unit)
                .toList();
    }
}
