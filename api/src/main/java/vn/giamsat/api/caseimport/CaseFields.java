package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
