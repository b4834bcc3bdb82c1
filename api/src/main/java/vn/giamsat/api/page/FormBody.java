package vn.giamsat.api.page;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/**
 * Puts the fields of a form together as the body a program would have sent, so that both are judged
 * alike. A field left empty says nothing.
 */
final class FormBody {

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final JsonMapper json;
    private final SentForm form;
    private final ObjectNode body;

    FormBody(JsonMapper json, SentForm form) {
        this.json = json;
        this.form = form;
        this.body = json.createObjectNode();
    }

    FormBody texts(String... fields) {
        for (String field : fields) {
            put(field, form.of(field));
        }
        return this;
    }

    /** Days as people here write them; what is no day is left for the reader to refuse. */
    FormBody days(String... fields) {
        for (String field : fields) {
            put(field, iso(form.of(field).strip()));
        }
        return this;
    }

    FormBody choices(String field) {
        ArrayNode chosen = body.putArray(field);
        form.all(field).forEach(chosen::add);
        return this;
    }

    FormBody list(String field, List<?> values) {
        body.set(field, json.<JsonNode>valueToTree(values));
        return this;
    }

    /** A part the command asks for even if nothing in it was filled in. */
    FormBody part(String name) {
        if (!body.has(name)) {
            body.putObject(name);
        }
        return this;
    }

    /** What goes without saying about a part, when there is one. */
    FormBody ifPresent(String part, String field, String value) {
        if (body.get(part) instanceof ObjectNode present) {
            present.put(field, value);
        }
        return this;
    }

    ObjectNode body() {
        return body;
    }

    private void put(String field, String value) {
        if (value.isBlank()) {
            return;
        }
        int dot = field.indexOf('.');
        if (dot < 0) {
            body.put(field, value);
        } else {
            String part = field.substring(0, dot);
            ObjectNode inner =
                    body.get(part) instanceof ObjectNode there ? there : body.putObject(part);
            inner.put(field.substring(dot + 1), value);
        }
    }

    private static String iso(String typed) {
        try {
            return typed.contains("/") ? LocalDate.parse(typed, AS_WRITTEN).toString() : typed;
        } catch (DateTimeParseException noDay) {
            return typed;
        }
    }
}
