package vn.giamsat.view;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events as the log would tell them: positions from 0, versions per aggregate. */
public final class Story {

    private static final Instant BEGIN = Instant.parse("2024-04-15T01:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private @Nullable String actor = "clerk";
    private boolean illustration;

    public static Story of(DomainEvent... events) {
        return new Story().then(events);
    }

    public Story by(@Nullable String account) {
        actor = account;
        return this;
    }

    public Story illustrated() {
        illustration = true;
        return this;
    }

    public Story then(DomainEvent... more) {
        for (DomainEvent event : more) {
            add(event);
        }
        return this;
    }

    private void add(DomainEvent event) {
        long position = events.size();
        String aggregate = aggregate(event);
        events.add(
                new RecordedEvent(
                        position,
                        "event-" + position,
                        BEGIN.plusSeconds(position),
                        aggregate,
                        versions.merge(aggregate, 0L, (version, zero) -> version + 1),
                        actor,
                        illustration,
                        event));
    }

    /** The first component of every event is the id of its aggregate. */
    private static String aggregate(DomainEvent event) {
        try {
            return event.getClass().getRecordComponents()[0].getAccessor().invoke(event).toString();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(event.toString(), e);
        }
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    public long last() {
        return events.size() - 1L;
    }

    /** The same word is always the same id. */
    public static UUID id(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    }
}
