package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.text.Json;
import vn.giamsat.verifier.text.Unreadable;

/** One stored event as the replay takes it. */
record Fact(String aggregate, String id, String name, Content content, boolean illustration) {

    static Fact of(StoredEventLine event) {
        try {
            Content metadata = content(event.metadata());
            return new Fact(
                    String.valueOf(event.aggregateType()),
                    event.aggregateId(),
                    event.name(),
                    EarlierVersions.current(
                            event.name(), event.version(), content(event.payload())),
                    "true".equals(String.valueOf(metadata.fields().get("illustration"))));
        } catch (Unreadable why) {
            throw new NotReplayable(String.valueOf(why.getMessage()));
        }
    }

    private static Content content(byte @Nullable [] stored) {
        if (stored == null) {
            throw new NotReplayable("withheld");
        }
        return new Content(Json.readObject(stored));
    }
}
