package vn.giamsat.eventlog.leaf;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files an event speaks of, found in its stored payload alone: every JSON object, at any depth,
 * with a string {@code sha256} of 64 lower-case hex digits and an integer {@code size} from 0 to
 * 2⁶³-1. A payload that is not exactly one JSON value, or repeats a name in an object, speaks of
 * none. The lines are distinct and in the order of their bytes.
 */
final class EvidenceLines {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final byte[] NAME = {'s', 'h', 'a', '2', '5', '6'};
    private static final byte[] ESCAPE = {'\\', 'u'};
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final SortedSet<String> lines = new TreeSet<>();
    private final Deque<Seen> open = new ArrayDeque<>();

    private EvidenceLines() {}

    static SortedSet<String> of(byte[] payload) {
        // an escape is the only other way to write the name
        if (!contains(payload, NAME) && !contains(payload, ESCAPE)) {
            return new TreeSet<>();
        }
        var found = new EvidenceLines();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
            return found.isOneValue(parser) ? found.lines : new TreeSet<>();
        } catch (JacksonException e) {
            return new TreeSet<>();
        }
    }

    private boolean isOneValue(JsonParser parser) {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            return false;
        }
        take(token, parser);
        while (!open.isEmpty()) {
            token = parser.nextToken();
            if (token == null) {
                return false;
            }
            take(token, parser);
        }
        return parser.nextToken() == null;
    }

    private void take(JsonToken token, JsonParser parser) {
        if (token.isStructStart()) {
            open.push(new Seen());
        } else if (token == JsonToken.END_OBJECT) {
            open.pop().addTo(lines);
        } else if (token == JsonToken.END_ARRAY) {
            open.pop();
        } else if (token == JsonToken.VALUE_STRING && "sha256".equals(parser.currentName())) {
            open.element().sha256 = parser.getString();
        } else if (token == JsonToken.VALUE_NUMBER_INT
                && "size".equals(parser.currentName())
                && parser.getBigIntegerValue().bitLength() < Long.SIZE) {
            open.element().size = parser.getLongValue();
        }
    }

    private static boolean contains(byte[] text, byte[] wanted) {
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

    private static final class Seen {

        private @Nullable String sha256;
        private long size = -1;

        void addTo(SortedSet<String> lines) {
            if (sha256 != null && size >= 0 && SHA256.matcher(sha256).matches()) {
                byte[] hash = HexFormat.of().parseHex(sha256);
                lines.add("f " + Base64.getEncoder().encodeToString(hash) + " " + size);
            }
        }
    }
}
