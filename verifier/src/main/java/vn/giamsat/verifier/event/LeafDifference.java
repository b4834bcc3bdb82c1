package vn.giamsat.verifier.event;

import vn.giamsat.verifier.report.AuditFindingKind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the leaf an event gives now with the leaf it had, line by line, and names what was
 * changed.
 */
public final class LeafDifference {

    private static final String WITHHELD = "pmf";

    private LeafDifference() {}

    /** The kinds of change between what was signed and what is stored; empty when there is none. */
    public static List<AuditFindingKind> kinds(byte[] signed, byte[] stored, boolean withheld) {
        Set<Character> changed = changedFields(lines(signed), lines(stored));
        if (withheld) {
            changed.removeIf(field -> WITHHELD.indexOf(field) >= 0);
        }
        if (changed.contains('e') && changed.contains('p') && changed.contains('m')) {
            return List.of(AuditFindingKind.EVENT_REPLACED);
        }
        List<AuditFindingKind> kinds = new ArrayList<>();
        for (char field : changed) {
            AuditFindingKind kind = kindOf(field, changed);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static AuditFindingKind kindOf(char field, Set<Character> changed) {
        return switch (field) {
            case 'g' -> AuditFindingKind.INSERTION_NUMBER_ALTERED;
            case 'e' -> AuditFindingKind.EVENT_ID_ALTERED;
            case 'a' -> AuditFindingKind.AGGREGATE_ALTERED;
            case 'n' -> AuditFindingKind.SEQUENCE_ALTERED;
            case 't' -> AuditFindingKind.TIME_ALTERED;
            case 'y' -> AuditFindingKind.NAME_ALTERED;
            case 'm' ->
                    changed.contains('p')
                            ? AuditFindingKind.SALT_ALTERED
                            : AuditFindingKind.METADATA_ALTERED;
            case 'p', 'f' ->
                    changed.contains('m')
                            ? AuditFindingKind.SALT_ALTERED
                            : AuditFindingKind.PAYLOAD_ALTERED;
            default -> AuditFindingKind.EVENT_REPLACED;
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
