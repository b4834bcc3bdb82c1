package vn.giamsat.api.offer;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.command.CommandType;

import java.util.UUID;

/**
 * One thing the reader may do now, and where its form is.
 *
 * @param expected whether the procedure asks for it next
 */
public record OfferedCommand(CommandType type, @Nullable UUID matter, boolean expected) {

    /** The address of the form; a new case is opened from the page of its delegation. */
    public String address() {
        String command = type.name();
        if (matter == null) {
            return "/%s/%s".formatted(type.aggregates(), command);
        }
        return type.creating()
                ? "/%s/%s?delegation=%s".formatted(type.aggregates(), command, matter)
                : "/%s/%s/%s".formatted(type.aggregates(), matter, command);
    }

    /** The key of its name in the texts of the forms. */
    public String label() {
        return "act." + type.name();
    }
}
