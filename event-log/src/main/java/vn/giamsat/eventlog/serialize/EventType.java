package vn.giamsat.eventlog.serialize;

/**
 * The name and version under which events of one class are stored; the class may move, the name
 * never changes.
 */
public record EventType(String name, int version, Class<?> type) {

    public EventType {
        if (!name.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+")) {
            throw new IllegalArgumentException(
                    "A stored name looks like finding.recorded, not like " + name);
        }
        if (version < 1) {
            throw new IllegalArgumentException(
                    "Versions of " + name + " count from 1, not from " + version);
        }
    }
}
