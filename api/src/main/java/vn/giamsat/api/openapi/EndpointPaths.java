package vn.giamsat.api.openapi;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.ConfirmedDays;
import vn.giamsat.view.read.PageRequest;

import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The operations of the endpoints that were written one by one, read off their methods. */
final class EndpointPaths {
    private static final Map<String, Object> BINARY = Map.of("application/octet-stream", Map.of());

    private final Map<RequestMappingInfo, HandlerMethod> endpoints;
    private final Schemas schemas;

    EndpointPaths(Map<RequestMappingInfo, HandlerMethod> endpoints, Schemas schemas) {
        this.endpoints = endpoints;
        this.schemas = schemas;
    }

    void addTo(Map<String, Map<String, Object>> paths) {
        sorted().forEach((name, endpoint) -> add(endpoint, paths));
    }

    private Map<String, Map.Entry<RequestMappingInfo, HandlerMethod>> sorted() {
        Map<String, Map.Entry<RequestMappingInfo, HandlerMethod>> sorted = new TreeMap<>();
        endpoints.entrySet().forEach(entry -> sorted.put(entry.getKey().toString(), entry));
        return sorted;
    }

    private void add(
            Map.Entry<RequestMappingInfo, HandlerMethod> endpoint,
            Map<String, Map<String, Object>> paths) {
        for (String path : endpoint.getKey().getPatternValues()) {
            for (RequestMethod method : endpoint.getKey().getMethodsCondition().getMethods()) {
                // a second way to send the same thing is described with the first
                paths.computeIfAbsent(path.replace("{*", "{"), p -> new LinkedHashMap<>())
                        .merge(
                                method.asHttpMethod().name().toLowerCase(Locale.ROOT),
                                operation(path, endpoint.getValue()),
                                EndpointPaths::eitherBody);
            }
        }
    }

    @SuppressWarnings("unchecked") // both are operations made below
    private static Object eitherBody(Object first, Object second) {
        Map<String, Object> operation = (Map<String, Object>) first;
        Object one = operation.get("requestBody");
        Object other = ((Map<String, Object>) second).get("requestBody");
        if (one != null && other != null) {
            Map<String, Object> content =
                    new TreeMap<>((Map<String, Object>) ((Map<?, ?>) one).get("content"));
            content.putAll((Map<String, Object>) ((Map<?, ?>) other).get("content"));
            operation.put("requestBody", Map.of("required", true, "content", content));
        }
        return operation;
    }

    private Map<String, Object> operation(String path, HandlerMethod method) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put(
                "operationId",
                method.getBeanType().getSimpleName() + "." + method.getMethod().getName());
        operation.put("tags", List.of(path.split("/")[2]));
        List<Object> parameters = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            describe(parameter, parameters, operation);
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put("responses", responses(method));
        return operation;
    }

    private void describe(
            MethodParameter parameter, List<Object> parameters, Map<String, Object> operation) {
        Class<?> type = parameter.getParameterType();
        if (type == ReadContext.class) {
            parameters.add(Map.of("$ref", "#/components/parameters/AsOf"));
            parameters.add(Map.of("$ref", "#/components/parameters/SeenBy"));
            parameters.add(Map.of("$ref", "#/components/parameters/AtLeast"));
        } else if (type == PageRequest.class) {
            parameters.add(Map.of("$ref", "#/components/parameters/Limit"));
            parameters.add(Map.of("$ref", "#/components/parameters/Cursor"));
            parameters.add(Map.of("$ref", "#/components/parameters/Count"));
        } else if (type == MultipartFile.class) {
            operation.put("requestBody", body(upload()));
        } else if (type == HttpServletRequest.class && !operation.containsKey("requestBody")) {
            operation.put("requestBody", body(BINARY));
        } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
            operation.put(
                    "requestBody",
                    body(Operations.json(schemas.of(parameter.getGenericParameterType()))));
        } else if (parameter.hasParameterAnnotation(PathVariable.class)) {
            parameters.add(Operations.parameter("path", name(parameter), true, schemas.of(type)));
        } else if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            headerOf(parameter).ifPresent(parameters::add);
        } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
            RequestParam asked =
                    Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
            parameters.add(
                    Operations.parameter(
                            "query",
                            name(parameter),
                            asked.required()
                                    && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE),
                            schemas.of(parameter.getGenericParameterType())));
        }
    }

    /** What every program may send; what only browsers send is their affair. */
    private static Optional<Map<String, Object>> headerOf(MethodParameter parameter) {
        RequestHeader sent =
                Objects.requireNonNull(parameter.getParameterAnnotation(RequestHeader.class));
        return sent.name().equals(ConfirmedDays.HEADER)
                ? Optional.of(Map.of("$ref", "#/components/parameters/ConfirmedDays"))
                : Optional.empty();
    }

    private static String name(MethodParameter parameter) {
        return Objects.requireNonNull(parameter.getParameterName());
    }

    private static Map<String, Object> body(Map<String, Object> content) {
        return Map.of("required", true, "content", content);
    }

    private static Map<String, Object> upload() {
        return Map.of(
                "multipart/form-data",
                Map.of(
                        "schema",
                        Map.of(
                                "type", "object",
                                "required", List.of("file"),
                                "properties", Map.of("file", Map.of("type", "string")))));
    }

    private Map<String, Object> responses(HandlerMethod method) {
        RequestMapping said =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getMethod(), RequestMapping.class);
        if (said != null && said.produces().length > 0) {
            return Operations.responses("200", Map.of(said.produces()[0], Map.of()));
        }
        Type answered = unwrapped(method.getMethod().getGenericReturnType());
        if (answered == null || answered == void.class || answered == Void.class) {
            return Operations.responses("204", Map.of());
        }
        boolean binary =
                answered instanceof Class<?> plain
                        && (Resource.class.isAssignableFrom(plain)
                                || InputStream.class.isAssignableFrom(plain));
        return Operations.responses("200", binary ? BINARY : Operations.json(schemas.of(answered)));
    }

    private static @Nullable Type unwrapped(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
