package vn.giamsat.api.account;

import vn.giamsat.account.command.GrantRole;
import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.security.HeldRole;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.UnitId;

import java.util.List;
import java.util.UUID;

/** Opens an account with its roles, by commands; doing so again changes nothing. */
final class AccountOpening {

    private final SendCommand desk;

    AccountOpening(SendCommand desk) {
        this.desk = desk;
    }

    void open(
            UUID account,
            String username,
            String displayName,
            List<HeldRole> roles,
            Sender sender) {
        String key = "open-account:" + account;
        desk.send(new OpenAccount(new AccountId(account), username, displayName), sender, key);
        for (HeldRole held : roles) {
            desk.send(
                    new GrantRole(
                            new AccountId(account),
                            null,
                            held.role(),
                            held.unit() == null ? null : new UnitId(held.unit())),
                    sender,
                    "%s:%s:%s".formatted(key, held.role(), held.unit()));
        }
    }
}
