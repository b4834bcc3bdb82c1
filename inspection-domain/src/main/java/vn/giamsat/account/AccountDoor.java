package vn.giamsat.account;

import vn.giamsat.account.command.AccountCommand;
import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.account.rule.AccountRule;
import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to accounts: who may sign in, and with which roles. */
public final class AccountDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return Account.class;
    }

    @Override
    public Class<AccountCommand> commands() {
        return AccountCommand.class;
    }

    @Override
    public Class<AccountEvent> events() {
        return AccountEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(AccountRule.values());
    }
}
