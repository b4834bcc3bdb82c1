package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts the present words of a matter into the form that is to change them. */
interface PresentWords {

    Class<? extends DomainCommand> command();

    /** The field by which one thing is picked among many; empty where there is only one. */
    default Optional<String> picked() {
        return Optional.empty();
    }

    /** Into the values by their paths, which hold already what the link named. */
    void put(Map<String, List<String>> values, ReadContext context, @Nullable UUID id);
}
