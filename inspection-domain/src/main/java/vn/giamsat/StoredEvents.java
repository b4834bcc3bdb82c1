package vn.giamsat;

import vn.giamsat.event.EarlierVersion;

import java.util.List;
import java.util.stream.Stream;

/** Every event the write side can record, read off the doors: none can be forgotten. */
public final class StoredEvents {

    private StoredEvents() {}

    public static List<Class<?>> all() {
        return InspectionDomain.doors().stream()
                .<Class<?>>flatMap(door -> Stream.of(door.events().getPermittedSubclasses()))
                .toList();
    }

    /** Every version in which one of them was stored before. */
    public static List<EarlierVersion> earlierVersions() {
        return InspectionDomain.doors().stream()
                .flatMap(door -> door.earlierVersions().stream())
                .toList();
    }
}
