package vn.giamsat.view.difference;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.view.fold.RowComponent;

import java.util.List;
import java.util.Set;
import java.util.UUID;

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
                    "waitingResponse",
                    "waitingExtension",
                    "lastDecision",
                    "illustratedSteps",
                    "illustratedState",
                    "illustratedDecision");

    private Compared() {}

    public static List<RowComponent> components(Class<?> record) {
        return RowComponent.of(record).stream()
                .filter(component -> component.declared().getType() != UUID.class)
                .filter(component -> !MACHINERY.contains(component.name()))
                .toList();
    }

    /** A file is one thing: another content is another file. */
    public static boolean isWhole(Class<?> type) {
        return !type.isRecord() || type == EvidenceFile.class;
    }

    /** A row with the names it refers to is still that row. */
    public static boolean isRow(RowComponent component) {
        Class<?> type = component.declared().getType();
        return type.isRecord() && type.getSimpleName().endsWith("Row");
    }
}
