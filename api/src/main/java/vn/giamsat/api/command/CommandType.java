package vn.giamsat.api.command;

import vn.giamsat.command.DomainCommand;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that can be asked for: the command record, and the path under which it is asked. The
 * first component is the identity of the aggregate.
 */
public record CommandType(String aggregates, String name, Class<? extends DomainCommand> type) {
    /** Travels in {@code If-Match}, never in the body. */
    static final String EXPECTED_VERSION = "expectedVersion";

    static CommandType of(Class<?> family, Class<? extends DomainCommand> type) {
        String aggregate = family.getSimpleName().replaceFirst("Command$", "");
        return new CommandType(kebab(aggregate) + "s", kebab(type.getSimpleName()), type);
    }

    /** Begins the life of an aggregate, so there is no version to expect. */
    public boolean creating() {
        return Stream.of(components()).noneMatch(c -> c.getName().equals(EXPECTED_VERSION));
    }

    /** With {@code {id}} where the identity stands, unless the command brings it into being. */
    public String path() {
        return "/api/" + aggregates + (creating() ? "/" : "/{id}/") + name;
    }

    RecordComponent identity() {
        return components()[0];
    }

    /** What the body consists of, in order. */
    public RecordComponent[] bodyComponents() {
        return Stream.of(components())
                .skip(1)
                .filter(c -> !c.getName().equals(EXPECTED_VERSION))
                .toArray(RecordComponent[]::new);
    }

    private RecordComponent[] components() {
        return type.getRecordComponents();
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
