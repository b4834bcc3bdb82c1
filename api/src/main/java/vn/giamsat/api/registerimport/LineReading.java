package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the command of a line as any body is read, so that what a form refuses a table refuses too.
 * Its key and its identities follow from what the line says: sent again, it is the same command.
 */
final class LineReading {

    private final CommandReader reader;
    private final Sender sender;

    LineReading(CommandReader reader, UUID account) {
        this.reader = reader;
        this.sender = Sender.account(account);
    }

    /** The same for the same words of the same sender. */
    String key(CommandType type, Object... said) {
        String words = Stream.of(said).map(String::valueOf).collect(Collectors.joining("\n"));
        return "import:" + DerivedIds.of(sender, type, words).at("line");
    }

    DerivedIds ids(CommandType type, String key) {
        return DerivedIds.of(sender, type, key);
    }

    /** Nothing where a field is at fault: then it is told at the column that says it. */
    Optional<DomainCommand> read(
            CommandType type,
            @Nullable UUID target,
            ObjectNode body,
            String key,
            Collection<? extends ImportColumn> columns,
            List<ImportFault> faults) {
        try {
            return Optional.of(reader.read(type, target, null, body, ids(type, key)));
        } catch (Refused refused) {
            refused.fields()
                    .forEach(
                            field ->
                                    faults.add(
                                            ImportFault.of(
                                                    columns.stream()
                                                            .filter(c -> says(c, field.path()))
                                                            .findFirst()
                                                            .orElse(null),
                                                    field)));
            return Optional.empty();
        }
    }

    private static boolean says(ImportColumn column, String path) {
        return column.field().equals(path);
    }
}
