package vn.giamsat.verifier.text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly (RFC 8259): exactly one value, no name twice in an object. Objects become
 * ordered maps, arrays lists, integers {@link Long} where they fit, other numbers {@link
 * BigDecimal}.
 */
public final class Json {

    static final int DEEPEST = 500;

    private final JsonCursor cursor;
    private int depth;

    private Json(byte[] text) {
        cursor = new JsonCursor(text);
    }

    /** The one value this text is. */
    public static @Nullable Object read(byte[] text) {
        var reader = new Json(text);
        @Nullable Object value = reader.value();
        reader.cursor.end();
        return value;
    }

    /** The object this text is. */
    @SuppressWarnings("unchecked") // every object read here is such a map
    public static Map<String, @Nullable Object> readObject(byte[] text) {
        if (read(text) instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw new Unreadable("not a JSON object");
    }

    private @Nullable Object value() {
        return switch (cursor.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> cursor.nextString();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        cursor.takeWord(word);
        return value;
    }

    private Object number() {
        int start = cursor.at();
        boolean integer = cursor.number();
        String text = new String(cursor.slice(start, cursor.at()), StandardCharsets.US_ASCII);
        try {
            return integer ? (Object) Long.valueOf(text) : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return new BigDecimal(text);
        }
    }

    private Map<String, @Nullable Object> object() {
        deeper();
        cursor.take('{');
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (!cursor.takeIf('}')) {
            do {
                String name = cursor.nextString();
                if (object.containsKey(name)) {
                    throw cursor.wrong("a name twice: " + Unreadable.shown(name));
                }
                cursor.take(':');
                object.put(name, value());
            } while (cursor.takeIf(','));
            cursor.take('}');
        }
        depth--;
        return Collections.unmodifiableMap(object);
    }

    private List<@Nullable Object> array() {
        deeper();
        cursor.take('[');
        List<@Nullable Object> array = new ArrayList<>();
        if (!cursor.takeIf(']')) {
            do {
                array.add(value());
            } while (cursor.takeIf(','));
            cursor.take(']');
        }
        depth--;
        return Collections.unmodifiableList(array);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw cursor.wrong("deeper than " + DEEPEST);
        }
    }
}
