package vn.giamsat.api.registerimport;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.table.Table;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.UUID;

/** Units from a table, superiors before those below them, in whatever order they stand in it. */
@Component
final class UnitImport implements RegisterImport {

    private final CommandCatalogue catalogue;
    private final CommandReader reader;
    private final QuerySide views;
    private final JsonMapper json;

    UnitImport(CommandCatalogue catalogue, CommandReader reader, QuerySide views, JsonMapper json) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.views = views;
        this.json = json;
    }

    @Override
    public String register() {
        return "units";
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return RegisterUnit.class;
    }

    @Override
    public List<? extends ImportColumn> columns() {
        return List.of(UnitColumn.values());
    }

    @Override
    public ImportPlan plan(Table table, UUID account) {
        return new UnitPlanning(
                        table,
                        new KnownUnits(views.units().all()),
                        new UnitCommands(
                                catalogue.of(RegisterUnit.class),
                                new LineReading(reader, account),
                                json))
                .plan();
    }
}
