package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.event.Level;

import java.util.List;
import java.util.UUID;

/** Makes of the words of a line the command that registers its unit. */
final class UnitCommands {

    private static final List<UnitColumn> COLUMNS = List.of(UnitColumn.values());

    private final CommandType type;
    private final LineReading reading;
    private final JsonMapper json;
    private final Choices<Level> levels = new Choices<>(Level.class);

    UnitCommands(CommandType type, LineReading reading, JsonMapper json) {
        this.type = type;
        this.reading = reading;
        this.json = json;
    }

    /** Gives the line the identity of its unit, and the command where nothing is at fault. */
    void make(UnitLine line, @Nullable UUID superior, boolean namesake) {
        String reason = namesake ? line.text(UnitColumn.NAMESAKE) : "";
        String key =
                reading.key(
                        type,
                        line.text(UnitColumn.NAME),
                        line.text(UnitColumn.LEVEL),
                        line.text(UnitColumn.PROVINCE),
                        String.valueOf(superior),
                        line.text(UnitColumn.SINCE),
                        reason);
        line.unit = reading.ids(type, key).at("unit");
        ObjectNode body = json.createObjectNode();
        put(body, "name", line.text(UnitColumn.NAME));
        put(body, "level", level(line));
        put(body, "province", line.text(UnitColumn.PROVINCE));
        put(body, "parent", superior == null ? "" : superior.toString());
        put(body, "validFrom", day(line));
        put(body, "namesake", reason);
        reading.read(type, null, body, key, COLUMNS, line.faults)
                .filter(_ -> line.faults.isEmpty())
                .ifPresent(c -> line.command = new PlannedCommand(line.line.number(), c, key));
    }

    private String level(UnitLine line) {
        String written = line.text(UnitColumn.LEVEL);
        if (written.isBlank()) {
            return "";
        }
        return levels.find(written)
                .map(Level::name)
                .orElseGet(
                        () -> {
                            line.faults.add(ImportFault.of(UnitColumn.LEVEL, "level-unknown"));
                            return "";
                        });
    }

    private static String day(UnitLine line) {
        WrittenDay day = WrittenDay.of(line.text(UnitColumn.SINCE));
        if (day.fault() != null) {
            boolean unclear = day.fault() == WrittenDay.Fault.FORM;
            line.faults.add(
                    ImportFault.of(UnitColumn.SINCE, unclear ? "day-unclear" : "no-such-day"));
        }
        return day.day() == null ? "" : day.day().toString();
    }

    private static void put(ObjectNode body, String field, String value) {
        if (!value.isBlank()) {
            body.put(field, value);
        }
    }
}
