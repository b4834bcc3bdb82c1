package vn.giamsat.api.account;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.security.Credentials;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.value.UnitId;

import java.util.UUID;

/**
 * Opens the accounts and registers the units of the demonstration, by commands like any other, each
 * sent by whom the rules allow.
 */
final class DemoOpening {

    private final SendCommand desk;
    private final AccountOpening opening;
    private final Credentials credentials;

    DemoOpening(SendCommand desk, AccountOpening opening, Credentials credentials) {
        this.desk = desk;
        this.opening = opening;
        this.credentials = credentials;
    }

    /** A unit is registered before an account answers for it. */
    void open() {
        DemoOffice.ACCOUNTS.stream().filter(account -> !ofUnit(account)).forEach(this::open);
        register();
        DemoOffice.ACCOUNTS.stream().filter(DemoOpening::ofUnit).forEach(this::open);
    }

    private static boolean ofUnit(DemoAccount account) {
        return account.roles().stream().anyMatch(role -> role.unit() != null);
    }

    private void open(DemoAccount account) {
        opening.open(
                account.id(),
                account.username(),
                account.displayName(),
                account.roles(),
                Sender.account(FirstAdministrator.ACCOUNT).illustrating());
        if (!credentials.exists(account.id())) {
            credentials.set(account.id(), account.username(), DemoOffice.PASSWORD, null);
        }
    }

    private void register() {
        UUID clerk = DemoOffice.account("", "clerk").orElseThrow();
        for (DemoUnit unit : DemoUnit.values()) {
            DemoUnit parent = unit.parent();
            desk.send(
                    new RegisterUnit(
                            new UnitId(unit.id()),
                            unit.officialName(),
                            unit.level(),
                            unit.province(),
                            parent == null ? null : new UnitId(parent.id()),
                            null),
                    Sender.account(clerk).illustrating(),
                    "demo-unit:" + unit.name());
        }
    }
}
