package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.event.EvidenceFile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts what was typed together as the body a program would have sent, so that both are judged
 * alike. A field left empty says nothing; what has the wrong form is left for the reader to refuse.
 */
final class FormBody {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final JsonMapper json;
    private final FormValues values;
    private final ReceivedFiles files;

    FormBody(JsonMapper json, FormValues values, ReceivedFiles files) {
        this.json = json;
        this.values = values;
        this.files = files;
    }

    ObjectNode of(List<Field> fields) {
        return object(fields, "");
    }

    private ObjectNode object(List<Field> fields, String prefix) {
        ObjectNode object = json.createObjectNode();
        for (Field field : fields) {
            JsonNode value = value(field, prefix + field.name());
            if (value != null) {
                object.set(field.name(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode value(Field field, String path) {
        return switch (field) {
            case Field.Line _, Field.Paragraphs _, Field.Choice _ -> text(values.first(path));
            case Field.Lines _ -> array(lines(path));
            case Field.Day _ -> text(WrittenDay.of(values.first(path)).forPrograms());
            case Field.WholeNumber _ -> number(values.first(path).strip());
            case Field.YesNo _ -> yesOrNo(field, path);
            case Field.Reference picked -> reference(picked, path);
            case Field.Files taken -> files(taken, path);
            case Field.DocumentGroup _, Field.Group _ -> part(field, path);
            case Field.Rows rows -> rows(rows, path);
        };
    }

    private @Nullable JsonNode text(String typed) {
        return typed.isBlank() ? null : json.getNodeFactory().stringNode(typed);
    }

    private @Nullable JsonNode number(String typed) {
        return NUMBER.matcher(typed).matches()
                ? json.getNodeFactory().numberNode(Long.parseLong(typed))
                : text(typed);
    }

    private @Nullable JsonNode yesOrNo(Field field, String path) {
        String typed = values.first(path);
        return typed.isBlank() && field.optional()
                ? null
                : json.getNodeFactory().booleanNode(typed.equals("true"));
    }

    private List<String> lines(String path) {
        return values.first(path).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private ArrayNode array(List<String> texts) {
        ArrayNode array = json.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private @Nullable JsonNode reference(Field.Reference picked, String path) {
        if (picked.many()) {
            return array(values.all(path));
        }
        String chosen = values.first(path);
        return picked.numbered() ? number(chosen) : text(chosen);
    }

    private @Nullable JsonNode files(Field.Files taken, String path) {
        List<EvidenceFile> received = files.of(path);
        if (taken.many()) {
            return json.valueToTree(received);
        }
        return received.isEmpty() ? null : json.valueToTree(received.getFirst());
    }

    /** An optional part in which nothing was filled in is not there at all. */
    private @Nullable JsonNode part(Field field, String path) {
        return field.optional() && values.isBlank(field.fields(), path + ".")
                ? null
                : object(field.fields(), path + ".");
    }

    private ArrayNode rows(Field.Rows rows, String path) {
        ArrayNode array = json.createArrayNode();
        for (int row = 0; row < values.rows(path); row++) {
            array.add(object(rows.fields(), FormValues.at(path, row) + "."));
        }
        return array;
    }
}
