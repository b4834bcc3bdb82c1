package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an event says, read from its stored JSON: a field that must be there, or may be. */
record Content(Map<?, ?> fields) {

    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw new NotReplayable("without " + field);
        }
        return text;
    }

    @Nullable String textOrNull(String field) {
        return switch (fields.get(field)) {
            case null -> null;
            case String text -> text;
            default -> throw new NotReplayable(field + " is no text");
        };
    }

    long number(String field) {
        if (fields.get(field) instanceof Long number) {
            return number;
        }
        throw new NotReplayable(field + " is no number");
    }

    List<?> list(String field) {
        return switch (fields.get(field)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new NotReplayable(field + " is no list");
        };
    }

    List<Content> parts(String field) {
        List<Content> parts = new ArrayList<>();
        for (Object part : list(field)) {
            parts.add(content(field, part));
        }
        return parts;
    }

    Content part(String field) {
        return content(field, fields.get(field));
    }

    @Nullable Content partOrNull(String field) {
        return fields.get(field) == null ? null : part(field);
    }

    /** The number of a document, by its symbol where it has one. */
    static @Nullable String numberOf(@Nullable Content document) {
        if (document == null) {
            return null;
        }
        String symbol = document.textOrNull("symbol");
        return symbol != null ? symbol : document.textOrNull("number");
    }

    private static Content content(String field, @Nullable Object part) {
        if (part instanceof Map<?, ?> object) {
            return new Content(object);
        }
        throw new NotReplayable(field + " is no object");
    }
}
