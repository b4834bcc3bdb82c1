package vn.giamsat.api.proof;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.eventlog.leaf.StoredFact;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A stored event as one line of JSON, its bytes in base64: what a verifier computes the leaf from.
 */
public final class EventLine {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private EventLine() {}

    /** With the line feed that ends it. */
    public static String of(StoredFact fact) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", fact.position());
        line.put("id", fact.id());
        line.put("aggregateType", fact.aggregateType());
        line.put("aggregateId", fact.aggregateId());
        line.put("sequence", fact.sequence());
        line.put("eventId", fact.eventId());
        line.put("name", fact.name());
        line.put("version", fact.version());
        line.put("recordedAt", MICROSECONDS.format(fact.recordedAt()));
        line.put("salt", BASE64.encodeToString(fact.salt()));
        line.put("payload", BASE64.encodeToString(fact.payload()));
        line.put("metadata", BASE64.encodeToString(fact.metadata()));
        return JsonMapper.shared().writeValueAsString(line) + "\n";
    }
}
