package vn.giamsat.verifier.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Json;
import vn.giamsat.verifier.text.Unreadable;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files an event speaks of: every JSON object in its payload, at any depth, with a string
 * {@code sha256} of 64 lower-case hex digits and an integer {@code size}.
 */
final class EvidenceOf {

    private static final byte[] NAME = {'s', 'h', 'a', '2', '5', '6'};
    private static final byte[] ESCAPE = {'\\', 'u'};

    private EvidenceOf() {}

    /** The lines of the leaf, distinct and in the order of their bytes. */
    static SortedSet<String> lines(byte[] payload) {
        SortedSet<String> lines = new TreeSet<>();
        // most payloads speak of none, and an escape is the only other way to write the name
        if (holds(payload, NAME) || holds(payload, ESCAPE)) {
            try {
                collect(Json.read(payload), lines);
            } catch (Unreadable notJson) {
                return new TreeSet<>();
            }
        }
        return lines;
    }

    /** The hashes of those files in hex, as their addresses are written. */
    static List<String> hashes(byte[] leaf) {
        List<String> hashes = new ArrayList<>();
        for (String line : new String(leaf, java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("f ")) {
                hashes.add(HexFormat.of().formatHex(Base64Text.decode(line.split(" ")[1])));
            }
        }
        return hashes;
    }

    private static void collect(@Nullable Object value, SortedSet<String> lines) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, lines));
        } else if (value instanceof Map<?, ?> object) {
            if (object.get("sha256") instanceof String sha256
                    && object.get("size") instanceof Long size
                    && size >= 0
                    && sha256.matches("[0-9a-f]{64}")) {
                byte[] hash = HexFormat.of().parseHex(sha256);
                lines.add("f " + Base64Text.encode(hash) + " " + size);
            }
            object.values().forEach(each -> collect(each, lines));
        }
    }

    private static boolean holds(byte[] text, byte[] wanted) {
        for (int start = 0; start <= text.length - wanted.length; start++) {
            int matched = 0;
            while (matched < wanted.length && text[start + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
