package vn.giamsat.api.command;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a body that is exactly one JSON object: UTF-8, no name twice, of bounded depth. */
final class StrictJson {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;

    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    ObjectNode read(byte[] body) {
        try {
            JsonNode node = mapper.readTree(utf8(body));
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw Refused.malformed("", FieldFault.MUST_BE_OBJECT);
        } catch (JacksonException | CharacterCodingException e) {
            throw Refused.malformed("", FieldFault.NOT_JSON);
        }
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        // a decoder made here reports malformed bytes; new String would replace them silently
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }
}
