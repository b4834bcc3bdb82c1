package vn.giamsat.api.account;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.security.HeldRole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** One account of the demonstration: who it stands for, and the part it plays in which case. */
record DemoAccount(
        String username,
        String displayName,
        List<HeldRole> roles,
        String caseName,
        List<String> parts) {

    UUID id() {
        return idOf("account:" + username);
    }

    boolean plays(String inCase, String part) {
        return parts.contains(part) && (caseName.equals(inCase) || caseName.isEmpty());
    }

    static List<HeldRole> role(Role role, UUID unit) {
        return List.of(new HeldRole(role, unit));
    }

    static List<HeldRole> role(Role role) {
        return List.of(new HeldRole(role, null));
    }

    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("giamsat-demo:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
