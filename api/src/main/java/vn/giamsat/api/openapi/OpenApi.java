package vn.giamsat.api.openapi;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.RuleCatalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The whole interface for programs as an OpenAPI 3.1 document. */
final class OpenApi {
    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    OpenApi(CommandCatalogue catalogue, Map<RequestMappingInfo, HandlerMethod> endpoints) {
        new CommandPaths(catalogue, schemas).addTo(paths);
        new ListPaths(schemas).addTo(paths);
        new EndpointPaths(endpoints, schemas).addTo(paths);
        schemas.add("Problem", problem());
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Giám sát",
                        "version", "0",
                        "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private Map<String, Object> components() {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put(
                "securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
        components.put("parameters", parameters());
        components.put(
                "responses",
                Map.of(
                        "Problem",
                        Map.of(
                                "description",
                                "RFC 9457; title and detail follow Accept-Language (vi, en)",
                                "content",
                                Map.of(
                                        "application/problem+json",
                                        Map.of(
                                                "schema",
                                                Map.of("$ref", "#/components/schemas/Problem"))))));
        components.put("schemas", schemas.all());
        return components;
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put(
                "IfMatch",
                described(
                        header("If-Match", "^\"\\d{1,18}\"$"),
                        "The ETag of the version this change is based on; 412 when it has moved"));
        parameters.put(
                "IdempotencyKey",
                described(
                        header("Idempotency-Key", "^[\\x21-\\x7E]{1,200}$"),
                        "The same key with the same request gets the first answer again"));
        parameters.put(
                "Illustration",
                described(
                        header("Illustration", "^true$"),
                        "Labels what is sent as data for demonstration (dữ liệu minh họa)"));
        parameters.put(
                "ConfirmedDays",
                described(
                        header(
                                "Confirmed-Days",
                                "^\\d{4}-\\d{2}-\\d{2}( *, *\\d{4}-\\d{2}-\\d{2})*$"),
                        "Days of the body that were compared with the paper, each as 2206-12-31 with a comma between two: a day before 1945, before the delegation was founded or more than ten years ahead is refused (DAY_LONG_AGO, DAY_BEFORE_THE_DELEGATION, DAY_FAR_AHEAD) unless it is named here; it stays beside the fact"));
        parameters.put(
                "Prefer",
                described(
                        header("Prefer", "wait="),
                        "wait=2 (RFC 7240): answer when a signed checkpoint covers the act, after two seconds at most; 202 when none does yet, with the address of its receipt in Location"));
        parameters.put(
                "AsOf",
                described(
                        query("asOf", "string"),
                        "A position of the log, a day (its end: 2026-11-28, 28/11/2026), a day and an hour as people write it (the end of the minute: 28/11/2026 17:00) or an instant (2026-11-28T17:00:00), of the office where it names no offset; now when left out. The answer names the position in the header As-Of-Position"));
        parameters.put(
                "SeenBy",
                described(
                        query("seenBy", "string"),
                        "The id or user name of an account: what was shown to it at that moment. For auditors, and of one's own account"));
        parameters.put(
                "AtLeast",
                described(
                        query("atLeast", "string"),
                        "id:version of a write that must be visible; 503 when it is not in time"));
        parameters.put("Limit", described(query("limit", "integer"), "1 to 500, usually 50"));
        parameters.put(
                "Cursor", described(query("cursor", "string"), "nextCursor of the piece before"));
        parameters.put(
                "Count",
                described(
                        query("count", "boolean"),
                        "Whether the answer tells the total of the list as well"));
        return parameters;
    }

    private static Map<String, Object> header(String name, String pattern) {
        return Operations.parameter(
                "header", name, false, Map.of("type", "string", "pattern", pattern));
    }

    private static Map<String, Object> query(String name, String type) {
        return Operations.parameter("query", name, false, Map.of("type", type));
    }

    private static Map<String, Object> described(Map<String, Object> parameter, String words) {
        parameter.put("description", words);
        return parameter;
    }

    private static Map<String, Object> problem() {
        List<String> types =
                Stream.concat(
                                Stream.of(ProblemKind.values()).map(k -> k.type().toString()),
                                RuleCatalogue.all().stream()
                                        .map(rule -> RuleCatalogue.type(rule).toString()))
                        .toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", Map.of("type", "string", "enum", types));
        properties.put("title", Map.of("type", "string"));
        properties.put("status", Map.of("type", "integer"));
        properties.put("detail", Map.of("type", "string"));
        properties.put("instance", Map.of("type", "string"));
        properties.put("rule", Map.of("type", "string"));
        properties.put("ruleFields", pathsInACommand());
        properties.put("facts", Map.of("type", "object"));
        properties.put(
                "fields",
                Map.of(
                        "type",
                        "array",
                        "items",
                        Map.of("type", "object", "required", List.of("path", "fault", "message"))));
        return Map.of(
                "type",
                "object",
                "required",
                List.of("type", "title", "status", "detail"),
                "properties",
                properties);
    }

    private static Map<String, Object> pathsInACommand() {
        return described(
                new LinkedHashMap<>(Map.of("type", "array", "items", Map.of("type", "string"))),
                "Where in a command to look for what the rule speaks of, in this order; which of"
                        + " them it has depends on the command.");
    }
}
