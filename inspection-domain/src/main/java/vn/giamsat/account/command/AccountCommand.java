package vn.giamsat.account.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.AccountId;

/** What can be asked of an account, in the order of its life. */
public sealed interface AccountCommand extends DomainCommand
        permits OpenAccount, GrantRole, RevokeRole, DisableAccount, EnableAccount {

    AccountId account();

    @Override
    default AccountId target() {
        return account();
    }
}
