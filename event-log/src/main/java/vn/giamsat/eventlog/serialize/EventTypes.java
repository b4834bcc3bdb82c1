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
 * name that is not on it stops the reader instead of being skipped, and no class is ever loaded by
 * a name found in the database.
 */
public final class EventTypes {

    private record StoredName(String name, @Nullable String version) {}

    private final Map<StoredName, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, EventType> names = new HashMap<>();

    private EventTypes(List<EventType> types) {
        for (EventType type : types) {
            var name = new StoredName(type.name(), String.valueOf(type.version()));
            Class<?> other = classes.put(name, type.type());
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s version %d is claimed by %s and by %s"
                                .formatted(
                                        type.name(),
                                        type.version(),
                                        other.getName(),
                                        type.type().getName()));
            }
            EventType otherName = names.put(type.type(), type);
            if (otherName != null) {
                throw new IllegalArgumentException(
                        "%s has two stored names: %s and %s"
                                .formatted(type.type().getName(), otherName.name(), type.name()));
            }
        }
    }

    /** Fails at once when a name and version, or a class, appears twice. */
    public static EventTypes of(List<EventType> types) {
        return new EventTypes(types);
    }

    SerializedType storedTypeOf(Class<?> type) {
        EventType known = names.get(type);
        if (known == null) {
            throw new UnknownEventType(
                    "%s has no stored name, so it cannot be stored".formatted(type.getName()));
        }
        return new SimpleSerializedType(known.name(), String.valueOf(known.version()));
    }

    /** The stored names of these classes, and of those that are of these kinds. */
    public Set<String> namesOf(Collection<? extends Class<?>> kinds) {
        return names.values().stream()
                .filter(known -> kinds.stream().anyMatch(k -> k.isAssignableFrom(known.type())))
                .map(EventType::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    Class<?> classOf(SerializedType stored) {
        Class<?> known = classes.get(new StoredName(stored.getName(), stored.getRevision()));
        if (known == null) {
            throw new UnknownEventType(
                    "The log holds an event named %s, version %s, which this program does not know"
                            .formatted(stored.getName(), stored.getRevision()));
        }
        return known;
    }
}
