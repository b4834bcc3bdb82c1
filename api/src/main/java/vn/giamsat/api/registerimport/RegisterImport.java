package vn.giamsat.api.registerimport;

import vn.giamsat.api.table.Table;
import vn.giamsat.command.DomainCommand;

import java.util.List;
import java.util.UUID;

/** How one register is taken from a table. */
interface RegisterImport {

    /** As in the address: units, accounts. */
    String register();

    /** Who may send this may bring a table. */
    Class<? extends DomainCommand> command();

    List<? extends ImportColumn> columns();

    /** What the table would have recorded if this account sent it now. */
    ImportPlan plan(Table table, UUID account);

    default String address() {
        return "/" + register() + "/import-" + register();
    }

    default String address(UUID table) {
        return "/" + register() + "/" + table + "/import-" + register();
    }
}
