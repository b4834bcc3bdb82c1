package vn.giamsat.api.registerimport;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.account.command.GrantRole;
import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.view.account.Grant;

import java.util.List;
import java.util.UUID;

/** Makes of the words of a line the commands that open its account and give it its roles. */
final class AccountCommands {

    private static final List<AccountColumn> COLUMNS = List.of(AccountColumn.values());

    private final CommandType opening;
    private final CommandType granting;
    private final LineReading reading;
    private final JsonMapper json;

    AccountCommands(CommandCatalogue catalogue, LineReading reading, JsonMapper json) {
        this.opening = catalogue.of(OpenAccount.class);
        this.granting = catalogue.of(GrantRole.class);
        this.reading = reading;
        this.json = json;
    }

    /** The identity of the account that the line opens. */
    UUID open(AccountLine line) {
        String name = line.text(AccountColumn.DISPLAY_NAME);
        String key = reading.key(opening, line.username(), name);
        ObjectNode body = json.createObjectNode();
        put(body, "username", line.text(AccountColumn.USERNAME));
        put(body, "displayName", name);
        line.opens = true;
        reading.read(opening, null, body, key, COLUMNS, line.faults)
                .ifPresent(c -> line.commands.add(new PlannedCommand(line.line.number(), c, key)));
        return reading.ids(opening, key).at("account");
    }

    void grant(AccountLine line, UUID account, Grant role) {
        String key = reading.key(granting, account, role.role(), String.valueOf(role.unit()));
        ObjectNode body = json.createObjectNode();
        body.put("role", role.role().name());
        if (role.unit() != null) {
            body.put("unit", role.unit().toString());
        }
        reading.read(granting, account, body, key, COLUMNS, line.faults)
                .ifPresent(c -> line.commands.add(new PlannedCommand(line.line.number(), c, key)));
    }

    private static void put(ObjectNode body, String field, String value) {
        if (!value.isBlank()) {
            body.put(field, value);
        }
    }
}
