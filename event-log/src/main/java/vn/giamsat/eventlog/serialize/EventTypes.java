package vn.giamsat.eventlog.serialize;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The closed list of what the log may hold. A class that is not on it is refused on write; a stored
 * name or version that is not on it stops the reader instead of being skipped, and no class is ever
 * loaded by a name found in the database.
 */
public final class EventTypes {

    private record StoredName(String name, @Nullable String version) {}

    private record Known(EventType type, int version) {

        boolean isEarlier() {
            return version < type.version();
        }
    }

    private final Map<StoredName, Known> known = new HashMap<>();
    private final Map<Class<?>, EventType> names = new HashMap<>();
    private final UpcasterChain chain;

    private EventTypes(List<EventType> types, List<Upcaster> upcasters) {
        Map<String, EventType> byName = new HashMap<>();
        for (EventType type : types) {
            EventType other = byName.put(type.name(), type);
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s is claimed by %s and by %s"
                                .formatted(
                                        type.name(),
                                        other.type().getName(),
                                        type.type().getName()));
            }
            EventType otherName = names.put(type.type(), type);
            if (otherName != null) {
                throw new IllegalArgumentException(
                        "%s has two stored names: %s and %s"
                                .formatted(type.type().getName(), otherName.name(), type.name()));
            }
            for (int version = 1; version <= type.version(); version++) {
                known.put(
                        new StoredName(type.name(), String.valueOf(version)),
                        new Known(type, version));
            }
        }
        chain = new UpcasterChain(types, upcasters);
    }

    /** Of events that each have their first version only. */
    public static EventTypes of(List<EventType> types) {
        return of(types, List.of());
    }

    /**
     * Fails at once when a name or a class appears twice, or when an earlier version has not
     * exactly one step to the next.
     */
    public static EventTypes of(List<EventType> types, List<Upcaster> upcasters) {
        return new EventTypes(types, upcasters);
    }

    SerializedType storedTypeOf(Class<?> type) {
        EventType stored = names.get(type);
        if (stored == null) {
            throw new UnknownEventType(
                    "%s has no stored name, so it cannot be stored".formatted(type.getName()));
        }
        return new SimpleSerializedType(stored.name(), String.valueOf(stored.version()));
    }

    /** The stored names of these classes, and of those that are of these kinds. */
    public Set<String> namesOf(Collection<? extends Class<?>> kinds) {
        return names.values().stream()
                .filter(stored -> kinds.stream().anyMatch(k -> k.isAssignableFrom(stored.type())))
                .map(EventType::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    Class<?> classOf(SerializedType stored) {
        return known(stored).type().type();
    }

    /** Whether the present version differs from the one it was stored in. */
    boolean isEarlier(SerializedType stored) {
        return known(stored).isEarlier();
    }

    /** What was stored in an earlier version, told in the present one. */
    Map<String, @Nullable Object> told(
            SerializedType stored, Map<String, @Nullable Object> content) {
        Known event = known(stored);
        return chain.told(content, stored.getName(), event.version(), event.type().version());
    }

    private Known known(SerializedType stored) {
        Known event = known.get(new StoredName(stored.getName(), stored.getRevision()));
        if (event == null) {
            throw new UnknownEventType(
                    "The log holds an event named %s, version %s, which this program does not know"
                            .formatted(stored.getName(), stored.getRevision()));
        }
        return event;
    }
}
