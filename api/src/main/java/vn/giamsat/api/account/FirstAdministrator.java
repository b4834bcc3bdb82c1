package vn.giamsat.api.account;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.security.Credentials;
import vn.giamsat.api.security.HeldRole;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/**
 * Somebody must be able to open accounts: on the first start an administrator is made, whose
 * password is shown once on the console.
 */
final class FirstAdministrator {

    static final UUID ACCOUNT =
            UUID.nameUUIDFromBytes("giamsat:first-administrator".getBytes(StandardCharsets.UTF_8));
    static final String USERNAME = "admin";

    private final AccountOpening opening;
    private final Credentials credentials;
    private final SecureRandom random;

    FirstAdministrator(AccountOpening opening, Credentials credentials, SecureRandom random) {
        this.opening = opening;
        this.credentials = credentials;
        this.random = random;
    }

    void makeIfNeeded() {
        if (credentials.exists(ACCOUNT)) {
            return;
        }
        opening.open(
                ACCOUNT,
                USERNAME,
                "Quản trị hệ thống",
                List.of(new HeldRole(Role.ADMINISTRATOR, null)),
                Sender.policy("WhenInstalledThenOpenAdministrator"));
        String password = Passwords.random(random);
        // said before it is set: better a password that was never valid than one nobody knows
        Console.say(
                """

                ==> Quản trị viên đầu tiên (chỉ hiển thị một lần) / First administrator (shown once)
                    %s   %s
                """
                        .formatted(USERNAME, password));
        credentials.set(ACCOUNT, USERNAME, password, null);
    }
}
