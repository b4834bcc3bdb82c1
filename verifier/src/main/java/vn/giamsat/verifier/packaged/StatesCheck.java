package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Are the states printed in the package those that its events lead to? Each that is not is named.
 */
final class StatesCheck {

    static final String NAME = "states.txt";

    private static final int SHOWN = 120;
    private static final String NOT_THERE = "∅";

    private StatesCheck() {}

    static void compare(byte[] printed, List<String> replayed, List<AuditFinding> findings) {
        byte[] own = (String.join("\n", replayed) + "\n").getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(own, printed)) {
            return;
        }
        Map<String, String> said =
                byName(List.of(new String(printed, StandardCharsets.UTF_8).split("\n", -1)));
        Map<String, String> found = byName(replayed);
        Set<String> names = new LinkedHashSet<>(found.keySet());
        names.addAll(said.keySet());
        int before = findings.size();
        for (String name : names) {
            if (!found.getOrDefault(name, NOT_THERE).equals(said.getOrDefault(name, NOT_THERE))) {
                differ(
                        name,
                        said.getOrDefault(name, NOT_THERE),
                        found.getOrDefault(name, NOT_THERE),
                        findings);
            }
        }
        if (findings.size() == before) {
            differ(NAME, "", "", findings); // the same lines, otherwise ordered or spelt
        }
    }

    private static void differ(
            String name, String said, String found, List<AuditFinding> findings) {
        findings.add(
                AuditFinding.of(
                        AuditFindingKind.STATES_DIFFER,
                        Map.of("what", shown(name) + ": " + shown(said) + " ≠ " + shown(found))));
    }

    private static Map<String, String> byName(List<String> lines) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String line : lines) {
            int end = line.indexOf(": ");
            if (end > 0) {
                byName.merge(
                        line.substring(0, end), line.substring(end + 2), (a, b) -> a + " | " + b);
            } else if (!line.isEmpty()) {
                byName.put(line, "");
            }
        }
        return byName;
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
