package vn.giamsat.api.caseimport;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.command.CommandAnswer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The identities that came into being while a case is played, by the names the case uses. */
final class KnownIds {

    private static final UUID NOBODY = new UUID(0x7000L, 0x8000_0000_0000_0000L);

    private final Map<String, String> known = new HashMap<>();
    private @Nullable String otherwise;

    /** Knows everything that a case may name, for reading a case before it is played. */
    static KnownIds imagined() {
        var ids = new KnownIds();
        ids.otherwise = NOBODY.toString();
        return ids;
    }

    void put(String name, UUID id) {
        known.put(name, id.toString());
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(known.getOrDefault(name, otherwise));
    }

    UUID require(String name) {
        return find(name)
                .map(UUID::fromString)
                .orElseThrow(() -> new UnreadableCase(name, "nothing in this case made it"));
    }

    /** Remembers what a command made: itself, and what its references name. */
    void remember(ImportStep step, CommandAnswer answer) {
        if (step.creates()) {
            known.put(step.to().substring(ImportStep.CREATES.length()), answer.id());
        }
        JsonNode body = step.body();
        answer.newIds()
                .forEach(
                        (place, id) -> {
                            switch (place) {
                                case "finding" ->
                                        known.put("finding:" + reference(body.path("content")), id);
                                case "response" -> known.put("last-response", id);
                                case "request" -> known.put("last-extension", id);
                                default -> rememberListed(body, place, id);
                            }
                        });
    }

    private void rememberListed(JsonNode body, String place, String id) {
        if (place.startsWith("recommendations[")) {
            int index = Integer.parseInt(place.replaceAll("\\D+", ""));
            known.put(reference(body.path("recommendations").path(index)), id);
        }
    }

    private static String reference(JsonNode named) {
        return named.path("reference").asString("");
    }
}
