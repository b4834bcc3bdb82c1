package vn.giamsat.verifier.event;

import vn.giamsat.verifier.text.Unreadable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a sentence can say about an event: its position, identity, name and aggregate. */
public final class EventFacts {

    private EventFacts() {}

    public static Map<String, String> of(long position, StoredEventLine event) {
        Map<String, String> facts = new HashMap<>();
        facts.put("position", String.valueOf(position));
        if (!event.missing()) {
            facts.put("eventId", Unreadable.shown(event.eventId()));
            facts.put("name", Unreadable.shown(event.name()));
            String type = event.aggregateType() == null ? "-" : event.aggregateType();
            facts.put("aggregate", Unreadable.shown(type + " " + event.aggregateId()));
            facts.put("sequence", String.valueOf(event.sequence()));
        }
        return facts;
    }

    /** The same from the leaf text that was signed. */
    public static Map<String, String> of(long position, byte[] leaf) {
        Map<String, String> facts = new HashMap<>();
        facts.put("position", String.valueOf(position));
        for (String line : new String(leaf, StandardCharsets.UTF_8).split("\n")) {
            String value = line.length() > 2 ? Unreadable.shown(line.substring(2)) : "";
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case 'e' -> facts.put("eventId", value);
                case 'y' -> facts.put("name", value.split(" ")[0]);
                case 'a' -> facts.put("aggregate", value);
                case 'n' -> facts.put("sequence", value);
                default -> {
                    // the other lines are hashes and times
                }
            }
        }
        return facts;
    }
}
