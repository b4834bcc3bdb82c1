package vn.giamsat.eventlog.serialize;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps by which every earlier version becomes the present one. Checked when it is made: no
 * step is missing, none is there twice, none leads to what is not stored.
 */
final class UpcasterChain {

    private record Step(String name, int version) {}

    private final Map<Step, Upcaster> steps = new HashMap<>();

    UpcasterChain(Collection<EventType> types, List<Upcaster> upcasters) {
        for (Upcaster upcaster : upcasters) {
            if (steps.put(new Step(upcaster.name(), upcaster.version()), upcaster) != null) {
                throw wrong(upcaster, "has two steps to the next version");
            }
        }
        Map<Step, Upcaster> surplus = new HashMap<>(steps);
        for (EventType type : types) {
            for (int version = 1; version < type.version(); version++) {
                if (surplus.remove(new Step(type.name(), version)) == null) {
                    throw new IllegalArgumentException(
                            "%s version %d has no step to version %d"
                                    .formatted(type.name(), version, version + 1));
                }
            }
        }
        surplus.values().stream()
                .findFirst()
                .ifPresent(
                        upcaster -> {
                            throw wrong(upcaster, "is no earlier version of a stored event");
                        });
    }

    /** What was stored in a version, told in another that came later. */
    Map<String, @Nullable Object> told(
            Map<String, @Nullable Object> stored, String name, int version, int later) {
        Map<String, @Nullable Object> told = stored;
        for (int from = version; from < later; from++) {
            Upcaster step = steps.get(new Step(name, from));
            if (step == null) {
                throw new UnknownEventType("No step from version %d of %s".formatted(from, name));
            }
            told = step.next().apply(told);
        }
        return told;
    }

    private static IllegalArgumentException wrong(Upcaster upcaster, String fault) {
        return new IllegalArgumentException(
                "%s version %d %s".formatted(upcaster.name(), upcaster.version(), fault));
    }
}
