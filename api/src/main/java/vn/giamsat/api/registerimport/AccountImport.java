package vn.giamsat.api.registerimport;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.table.Table;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.UUID;

/**
 * Accounts and their roles from a table. It holds no passwords: who was opened an account gets the
 * first one from an administrator, as whoever is opened one by hand does.
 */
@Component
final class AccountImport implements RegisterImport {

    private final CommandCatalogue catalogue;
    private final CommandReader reader;
    private final QuerySide views;
    private final JsonMapper json;

    AccountImport(
            CommandCatalogue catalogue, CommandReader reader, QuerySide views, JsonMapper json) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.views = views;
        this.json = json;
    }

    @Override
    public String register() {
        return "accounts";
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return OpenAccount.class;
    }

    @Override
    public List<? extends ImportColumn> columns() {
        return List.of(AccountColumn.values());
    }

    @Override
    public ImportPlan plan(Table table, UUID account) {
        return new AccountPlanning(
                        table,
                        new KnownUnits(views.units().all()),
                        names -> views.accounts().named(names),
                        new AccountCommands(catalogue, new LineReading(reader, account), json))
                .plan();
    }
}
