package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what was stored in an earlier version of an event as the version known last tells it. */
final class EarlierVersions {

    private static final String OFFICER = "recommendation.follow-up-officer-assigned";

    /** Of those that were ever changed; every other event has its first version only. */
    private static final Map<String, Integer> KNOWN_LAST = Map.of(OFFICER, 2);

    private EarlierVersions() {}

    /** Throws {@link NotKnown} for a version that came later. */
    static Content current(String name, @Nullable String version, Content stored) {
        int last = KNOWN_LAST.getOrDefault(name, 1);
        for (int known = 1; known <= last; known++) {
            if (String.valueOf(known).equals(version)) {
                return known == 1 && name.equals(OFFICER) ? officerAsPerson(stored) : stored;
            }
        }
        throw new NotKnown(name + " " + version);
    }

    private static Content officerAsPerson(Content stored) {
        Map<Object, @Nullable Object> fields = new HashMap<>(stored.fields());
        Map<String, Object> person = new HashMap<>();
        person.put("name", stored.text("officerName"));
        person.put("posts", List.of());
        person.put("account", stored.text("officer"));
        fields.remove("officerName");
        fields.put("officer", person);
        return new Content(fields);
    }
}
