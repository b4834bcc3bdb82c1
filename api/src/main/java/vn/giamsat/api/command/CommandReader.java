package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.command.DomainCommand;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Turns what a caller sent into the command it asks for, or says field by field why it cannot. */
public final class CommandReader {
    private final StrictJson json = new StrictJson();

    /** Reads the body of a request; the identity is null for a creating command. */
    public DomainCommand read(
            CommandType type,
            @Nullable UUID id,
            @Nullable Long expectedVersion,
            byte[] body,
            DerivedIds ids) {
        return read(type, id, expectedVersion, json.read(body), ids);
    }

    /** Reads fields that were put together elsewhere, as those of a form. */
    public DomainCommand read(
            CommandType type,
            @Nullable UUID id,
            @Nullable Long expectedVersion,
            ObjectNode body,
            DerivedIds ids) {
        Fields fields = new Fields();
        Map<String, @Nullable Object> known = new HashMap<>();
        String identity = type.identity().getName();
        known.put(
                identity,
                Records.create(type.identity().getType(), id == null ? ids.at(identity) : id));
        known.put(CommandType.EXPECTED_VERSION, expectedVersion);
        Object command = new RecordReader(fields, ids).read(type.type(), body, "", known);
        if (command == null) {
            throw fields.refusal();
        }
        return type.type().cast(command);
    }
}
