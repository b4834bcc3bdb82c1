package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.text.Unreadable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stored events of a package, each in the one spelling a line has. */
final class EventsFile {

    static final String NAME = "events.ndjson";

    private EventsFile() {}

    static List<StoredEventLine> read(byte[] text) {
        List<StoredEventLine> events = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (end == text.length) {
                throw new Unreadable("the last line of " + NAME + " does not end");
            }
            events.add(line(Arrays.copyOfRange(text, start, end), events.size() + 1));
            start = end + 1;
        }
        return events;
    }

    private static StoredEventLine line(byte[] line, int number) {
        StoredEventLine event;
        try {
            event = StoredEventLine.read(line);
        } catch (Unreadable why) {
            throw new Unreadable(
                    "line %d of %s: %s".formatted(number, NAME, why.getMessage()), why);
        }
        if (event.missing()
                || event.position() == null
                || !Arrays.equals(CanonicalLine.of(event), line)) {
            throw new Unreadable(
                    "line %d of %s is not spelt as it should be".formatted(number, NAME));
        }
        return event;
    }
}
