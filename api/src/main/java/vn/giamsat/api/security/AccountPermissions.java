package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.ADMINISTRATOR;
import static vn.giamsat.api.security.Relationship.POLICY;

import static java.util.Map.entry;

import vn.giamsat.account.command.AccountCommand;
import vn.giamsat.account.command.DisableAccount;
import vn.giamsat.account.command.EnableAccount;
import vn.giamsat.account.command.GrantRole;
import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.account.command.RevokeRole;

import java.util.Map;
import java.util.Set;

/** Accounts are kept by administrators, the first of them by the product itself. */
final class AccountPermissions implements AggregatePermissions<AccountCommand> {

    private static final Map<Class<? extends AccountCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(OpenAccount.class, Set.of(ADMINISTRATOR, POLICY)),
                    entry(GrantRole.class, Set.of(ADMINISTRATOR, POLICY)),
                    entry(RevokeRole.class, Set.of(ADMINISTRATOR)),
                    entry(DisableAccount.class, Set.of(ADMINISTRATOR)),
                    entry(EnableAccount.class, Set.of(ADMINISTRATOR)));

    @Override
    public Class<AccountCommand> family() {
        return AccountCommand.class;
    }

    @Override
    public Map<Class<? extends AccountCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public boolean hidesNothing(AccountCommand command) {
        return true;
    }
}
