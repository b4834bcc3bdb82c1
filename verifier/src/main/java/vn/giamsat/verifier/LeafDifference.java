package vn.giamsat.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the leaf an event gives now with the leaf it had, line by line, and names what was
 * changed.
 */
final class LeafDifference {

    private static final String WITHHELD = "pmf";

    private LeafDifference() {}

    /** The kinds of change between what was signed and what is stored; empty when there is none. */
    static List<FindingKind> kinds(byte[] signed, byte[] stored, boolean withheld) {
        Set<Character> changed = changedFields(lines(signed), lines(stored));
        if (withheld) {
            changed.removeIf(field -> WITHHELD.indexOf(field) >= 0);
        }
        if (changed.contains('e') && changed.contains('p') && changed.contains('m')) {
            return List.of(FindingKind.EVENT_REPLACED);
        }
        List<FindingKind> kinds = new ArrayList<>();
        for (char field : changed) {
            FindingKind kind = kindOf(field, changed);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static FindingKind kindOf(char field, Set<Character> changed) {
        return switch (field) {
            case 'g' -> FindingKind.INSERTION_NUMBER_ALTERED;
            case 'e' -> FindingKind.EVENT_ID_ALTERED;
            case 'a' -> FindingKind.AGGREGATE_ALTERED;
            case 'n' -> FindingKind.SEQUENCE_ALTERED;
            case 't' -> FindingKind.TIME_ALTERED;
            case 'y' -> FindingKind.NAME_ALTERED;
            case 'm' ->
                    changed.contains('p') ? FindingKind.SALT_ALTERED : FindingKind.METADATA_ALTERED;
            case 'p', 'f' ->
                    changed.contains('m') ? FindingKind.SALT_ALTERED : FindingKind.PAYLOAD_ALTERED;
            default -> FindingKind.EVENT_REPLACED;
        };
    }

    private static Set<Character> changedFields(List<String> signed, List<String> stored) {
        Set<String> before = new TreeSet<>(signed);
        Set<String> now = new TreeSet<>(stored);
        Set<Character> fields = new TreeSet<>();
        before.stream()
                .filter(line -> !now.contains(line))
                .forEach(line -> fields.add(field(line)));
        now.stream()
                .filter(line -> !before.contains(line))
                .forEach(line -> fields.add(field(line)));
        return fields;
    }

    private static char field(String line) {
        return line.length() > 1 && line.charAt(1) == ' ' ? line.charAt(0) : '?';
    }

    private static List<String> lines(byte[] leaf) {
        return List.of(new String(leaf, StandardCharsets.UTF_8).split("\n", -1));
    }
}
