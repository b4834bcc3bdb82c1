package vn.giamsat.verifier.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.JsonCursor;
import vn.giamsat.verifier.text.Unreadable;

import java.util.Base64;

/** Reads one line of the stored history without building anything in between. */
final class StoredEventReader {

    private final JsonCursor cursor;
    private final byte[] line;

    private @Nullable Long position;
    private boolean missing;
    private long id = -1;
    private @Nullable String aggregateType;
    private @Nullable String aggregateId;
    private long sequence = -1;
    private @Nullable String eventId;
    private @Nullable String name;
    private @Nullable String version;
    private @Nullable String recordedAt;
    private byte @Nullable [] salt;
    private byte @Nullable [] payload;
    private byte @Nullable [] metadata;
    private int seen;

    StoredEventReader(byte[] line) {
        this.line = line;
        this.cursor = new JsonCursor(line);
    }

    StoredEventLine read() {
        cursor.take('{');
        do {
            String field = cursor.nextString();
            cursor.take(':');
            field(field);
        } while (cursor.takeIf(','));
        cursor.take('}');
        cursor.end();
        if (missing && position != null) {
            return StoredEventLine.missing(position);
        }
        if (missing || id < 0 || sequence < 0) {
            throw cursor.wrong("an event without its numbers");
        }
        return new StoredEventLine(
                position,
                false,
                id,
                aggregateType,
                there(aggregateId),
                sequence,
                there(eventId),
                there(name),
                version,
                there(recordedAt),
                salt,
                payload,
                metadata);
    }

    private void field(String field) {
        switch (field) {
            case "position" -> position = once(0) && isNull() ? null : (Long) number();
            case "missing" -> missing = once(1) && isTrue();
            case "id" -> id = once(2) ? number() : 0;
            case "aggregateType" -> aggregateType = once(3) ? text() : null;
            case "aggregateId" -> aggregateId = once(4) ? text() : null;
            case "sequence" -> sequence = once(5) ? number() : 0;
            case "eventId" -> eventId = once(6) ? text() : null;
            case "name" -> name = once(7) ? text() : null;
            case "version" -> version = once(8) ? text() : null;
            case "recordedAt" -> recordedAt = once(9) ? text() : null;
            case "salt" -> salt = once(10) ? bytes() : null;
            case "payload" -> payload = once(11) ? bytes() : null;
            case "metadata" -> metadata = once(12) ? bytes() : null;
            default -> throw cursor.wrong("an unknown name: " + Unreadable.shown(field));
        }
    }

    private boolean once(int which) {
        if ((seen & 1 << which) != 0) {
            throw cursor.wrong("a name twice");
        }
        seen |= 1 << which;
        return true;
    }

    private String there(@Nullable String text) {
        if (text == null) {
            throw cursor.wrong("an event without its names");
        }
        return text;
    }

    private boolean isNull() {
        if (cursor.peek() != 'n') {
            return false;
        }
        cursor.takeWord("null");
        return true;
    }

    private boolean isTrue() {
        cursor.takeWord("true");
        return true;
    }

    private long number() {
        cursor.space();
        int start = cursor.at();
        if (!cursor.number() || cursor.at() - start > 19) {
            throw cursor.wrong("not a number");
        }
        long value = 0;
        for (int i = start; i < cursor.at(); i++) {
            if (line[i] == '-') {
                throw cursor.wrong("a number below zero");
            }
            value = value * 10 + (line[i] - '0');
        }
        if (value < 0) {
            throw cursor.wrong("a number too large");
        }
        return value;
    }

    private @Nullable String text() {
        return isNull() ? null : cursor.nextString();
    }

    private byte @Nullable [] bytes() {
        if (isNull()) {
            return null;
        }
        int start = cursor.at() + 1;
        if (!cursor.string()) {
            throw cursor.wrong("not base64");
        }
        try {
            return Base64.getDecoder().decode(cursor.slice(start, cursor.at() - 1));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("not base64", e);
        }
    }
}
