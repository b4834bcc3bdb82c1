package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Copies what a case file says, and leaves out what it does not. */
final class CaseFields {

    private CaseFields() {}

    static ObjectNode of(JsonNode from, String... names) {
        ObjectNode copied = JsonMapper.shared().createObjectNode();
        for (String name : names) {
            copy(from, name, copied, name);
        }
        return copied;
    }

    /** What is called as the record calls it. */
    static ObjectNode of(JsonNode from, Class<? extends Record> record) {
        return of(
                from,
                Stream.of(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    static void copy(JsonNode from, String name, ObjectNode to, String as) {
        JsonNode value = from.path(name);
        if (!value.isMissingNode() && !value.isNull()) {
            to.set(as, value);
        }
    }

    static ArrayNode list(JsonNode from) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        from.forEach(list::add);
        return list;
    }
}
