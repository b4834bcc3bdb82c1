package vn.giamsat.api.security;

import vn.giamsat.account.event.Role;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who is asking, as the account stands at this moment, and in which language. */
public record Caller(
        UUID account, String username, String displayName, List<HeldRole> roles, Locale locale) {

    public Caller {
        roles = List.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /** The units this caller answers for. */
    public List<UUID> ownUnits() {
        return roles.stream()
                .filter(held -> held.role() == Role.UNIT_OFFICER && held.unit() != null)
                .map(HeldRole::unit)
                .toList();
    }
}
