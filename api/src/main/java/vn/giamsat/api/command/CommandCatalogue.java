package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.InspectionDomain;
import vn.giamsat.command.DomainCommand;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that can be asked for, read off the doors of the aggregates: none can be forgotten.
 */
public final class CommandCatalogue {
    private final List<CommandType> types =
            InspectionDomain.doors().stream().flatMap(door -> members(door.commands())).toList();
    private final Map<String, CommandType> byName =
            types.stream().collect(Collectors.toMap(CommandCatalogue::name, Function.identity()));

    /** In the order of the families and of the life of each aggregate. */
    public List<CommandType> all() {
        return types;
    }

    public @Nullable CommandType find(String aggregates, String name) {
        return byName.get(aggregates + "/" + name);
    }

    public CommandType of(DomainCommand command) {
        return of(command.getClass());
    }

    public CommandType of(Class<? extends DomainCommand> command) {
        return types.stream().filter(t -> t.type() == command).findFirst().orElseThrow();
    }

    private static Stream<CommandType> members(Class<? extends DomainCommand> family) {
        return Stream.of(family.getPermittedSubclasses())
                .map(type -> CommandType.of(family, type.asSubclass(DomainCommand.class)));
    }

    private static String name(CommandType type) {
        return type.aggregates() + "/" + type.name();
    }
}
