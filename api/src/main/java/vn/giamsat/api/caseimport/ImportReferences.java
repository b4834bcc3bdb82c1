package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import vn.giamsat.event.EvidenceFile;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Puts identities and files in the place of the @names of a step. */
final class ImportReferences {

    private static final String ACCOUNT = "account:";

    private final KnownIds ids;
    private final ImportActors cast;
    private final Iterator<EvidenceFile> files;

    ImportReferences(KnownIds ids, ImportActors cast, List<EvidenceFile> files) {
        this.ids = ids;
        this.cast = cast;
        this.files = files.iterator();
    }

    ObjectNode resolve(ObjectNode body) {
        ObjectNode resolved = JsonMapper.shared().createObjectNode();
        body.properties()
                .forEach(
                        field ->
                                resolve(field.getValue())
                                        .ifPresent(value -> resolved.set(field.getKey(), value)));
        return resolved;
    }

    /** Empty for an account that nobody plays: the person then has none. */
    private Optional<JsonNode> resolve(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return Optional.of(resolve(object));
        }
        if (value instanceof ArrayNode array) {
            ArrayNode resolved = JsonMapper.shared().createArrayNode();
            array.forEach(element -> resolve(element).ifPresent(resolved::add));
            return Optional.of(resolved);
        }
        return value.isString() && value.asString().startsWith("@")
                ? named(value.asString().substring(1))
                : Optional.of(value);
    }

    private Optional<JsonNode> named(String name) {
        if (name.equals("file")) {
            if (!files.hasNext()) {
                throw new UnreadableCase("files", "a step names more files than it brings");
            }
            return Optional.of(JsonMapper.shared().valueToTree(files.next()));
        }
        if (name.startsWith(ACCOUNT)) {
            return cast.account(name.substring(ACCOUNT.length()))
                    .map(account -> StringNode.valueOf(account.toString()));
        }
        return Optional.of(StringNode.valueOf(ids.require(name).toString()));
    }
}
