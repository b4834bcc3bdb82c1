package vn.giamsat.view.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which components of a record people compare. Identities, positions, versions, columns that only
 * serve for finding and what merely follows from another component are no differences.
 */
public final class Compared {

    private static final Set<String> MACHINERY =
            Set.of(
                    "id",
                    "search",
                    "sortName",
                    "opened",
                    "version",
                    "recorded",
                    "added",
                    "addedAt",
                    "sha256",
                    "inside",
                    "open",
                    "fromUnit",
                    "illustratedSteps",
                    "illustratedState");

    private Compared() {}

    public static List<RecordComponent> components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> component.getType() != UUID.class)
                .filter(component -> !MACHINERY.contains(component.getName()))
                .toList();
    }

    public static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of a row", e);
        }
    }

    /** A file is one thing: another content is another file. */
    public static boolean isWhole(Class<?> type) {
        return !type.isRecord() || type == EvidenceFile.class;
    }

    /** A row with the names it refers to is still that row. */
    public static boolean isRow(RecordComponent component) {
        return component.getType().isRecord()
                && component.getType().getSimpleName().endsWith("Row");
    }
}
