package vn.giamsat.api.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pieces every operation is made of. */
final class Operations {
    private Operations() {}

    static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    static Map<String, Object> parameter(
            String in, String name, boolean required, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("in", in);
        parameter.put("name", name);
        parameter.put("required", required);
        parameter.put("schema", schema);
        return parameter;
    }

    /** Whatever is not the answer is a problem. */
    static Map<String, Object> responses(String status, Map<String, Object> content) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", "Answer");
        if (!content.isEmpty()) {
            answer.put("content", content);
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(status, answer);
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }
}
