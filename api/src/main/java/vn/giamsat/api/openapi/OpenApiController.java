package vn.giamsat.api.openapi;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.list.ListEndpoint;

import java.util.Map;
import java.util.stream.Collectors;

/** Publishes what programs can ask for; open to everybody, as it tells nothing about any case. */
@RestController
class OpenApiController {
    static final String PATH = "/api/openapi.json";

    /** The endpoint of all commands, which are described one by one instead. */
    private static final String COMMANDS = "/api/{aggregates}/";

    private final CommandCatalogue catalogue;
    private final RequestMappingHandlerMapping mappings;
    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    OpenApiController(
            CommandCatalogue catalogue,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.catalogue = catalogue;
        this.mappings = mappings;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        Map<RequestMappingInfo, HandlerMethod> endpoints =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(entry -> isWrittenByHand(entry.getKey()))
                        .filter(entry -> entry.getValue().getBeanType() != ListEndpoint.class)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return json.writeValueAsString(new OpenApi(catalogue, endpoints).document()) + "\n";
    }

    private static boolean isWrittenByHand(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .anyMatch(
                        path ->
                                path.startsWith("/api/")
                                        && !path.startsWith(COMMANDS)
                                        && !path.equals(PATH));
    }
}
