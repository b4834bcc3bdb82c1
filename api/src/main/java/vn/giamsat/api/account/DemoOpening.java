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

    void open() {
        Sender administrator = Sender.account(FirstAdministrator.ACCOUNT).illustrating();
        for (DemoAccount account : DemoOffice.ACCOUNTS) {
            opening.open(
                    account.id(),
                    account.username(),
                    account.displayName(),
                    account.roles(),
                    administrator);
            if (!credentials.exists(account.id())) {
                credentials.set(account.id(), account.username(), DemoOffice.PASSWORD, null);
            }
        }
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
