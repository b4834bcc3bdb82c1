package vn.giamsat.crosscheck;

import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.event.DomainEvent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The units an account answers for as their officer. */
record OfficeOfAccount(Set<UUID> units) {

    static OfficeOfAccount of(List<DomainEvent> history) {
        Set<UUID> units = new HashSet<>();
        for (DomainEvent event : history) {
            if (event instanceof RoleGranted e && e.role() == Role.UNIT_OFFICER) {
                units.add(e.unit());
            }
            if (event instanceof RoleRevoked e && e.role() == Role.UNIT_OFFICER) {
                units.remove(e.unit());
            }
        }
        return new OfficeOfAccount(units);
    }
}
