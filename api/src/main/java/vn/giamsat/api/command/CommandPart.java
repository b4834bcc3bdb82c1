package vn.giamsat.api.command;

import vn.giamsat.command.DomainCommand;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value somewhere inside a command, with its path and the component that declares it. */
record CommandPart(String path, RecordComponent component, Object value) {
    /** Every value that is present, the outer before the inner, in the order of declaration. */
    static Stream<CommandPart> of(DomainCommand command) {
        return inside("", (Record) command);
    }

    boolean isLeaf() {
        return !(value instanceof Record) && !(value instanceof List<?>);
    }

    private Stream<CommandPart> andInside() {
        Stream<CommandPart> inner =
                switch (value) {
                    case Record nested -> inside(path + ".", nested);
                    case List<?> list ->
                            IntStream.range(0, list.size())
                                    .mapToObj(i -> element(i, list.get(i)))
                                    .flatMap(CommandPart::andInside);
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(this), inner);
    }

    private CommandPart element(int index, Object value) {
        return new CommandPart("%s[%d]".formatted(path, index), component, value);
    }

    private static Stream<CommandPart> inside(String prefix, Record outer) {
        return Stream.of(outer.getClass().getRecordComponents())
                .flatMap(
                        component ->
                                Stream.ofNullable(Records.valueOf(component, outer))
                                        .map(v -> part(prefix, component, v)))
                .flatMap(CommandPart::andInside);
    }

    private static CommandPart part(String prefix, RecordComponent component, Object value) {
        return new CommandPart(prefix + component.getName(), component, value);
    }
}
