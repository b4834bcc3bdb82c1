package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of JSON as it was written: what it says, and on which line each thing stands. */
public record JsonFile(JsonNode file, Map<String, Integer> lines) {

    /** No name stands twice in an object and nothing stands behind it, or that would be dropped. */
    private static final JsonMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    public static JsonFile read(String text) {
        try {
            return new JsonFile(STRICT.readTree(text), linesOf(text));
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
            throw Refused.malformed(
                    List.of(new FieldProblem("", FieldFault.NOT_JSON).at("", line)));
        }
    }

    /** What was put together by a program stands on no line. */
    public static JsonFile of(JsonNode file) {
        return new JsonFile(file, Map.of());
    }

    /** Of what is not there, the line of what it should stand in. */
    public @Nullable Integer lineOf(String path) {
        String place = path;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, Math.max(place.lastIndexOf('.'), 0));
        }
        return lines.get(place);
    }

    public FieldProblem located(FieldProblem problem) {
        return problem.at(problem.path(), lineOf(problem.path()));
    }

    private static Map<String, Integer> linesOf(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = STRICT.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = pathOf(parser.streamReadContext());
                lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    private static String pathOf(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return "";
        }
        String before = pathOf(parent);
        if (context.inArray() && context.hasCurrentIndex()) {
            return "%s[%d]".formatted(before, context.getCurrentIndex());
        }
        return context.inObject() && context.currentName() != null
                ? (before.isEmpty() ? "" : before + ".") + context.currentName()
                : before;
    }
}
