package vn.giamsat.view.entry;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something by which a list may be narrowed.
 *
 * @param type text, an id, a day, or a choice of constants
 */
public record Condition(String name, Class<?> type) {

    private static final Set<Class<?>> PLAIN = Set.of(String.class, UUID.class, LocalDate.class);

    public Condition {
        if (!type.isEnum() && !PLAIN.contains(type)) {
            throw new IllegalArgumentException("a list is not narrowed by a " + type);
        }
    }
}
