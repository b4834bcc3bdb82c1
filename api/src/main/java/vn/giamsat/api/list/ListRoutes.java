package vn.giamsat.api.list;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.entry.ViewEntry;

import java.lang.reflect.Method;

/**
 * Gives every list its addresses: {@code /api/…} answers JSON, or CSV when that is accepted; {@code
 * /….csv} is the file for people, {@code /…} the page, unless a page of its own stands there.
 */
@Component
final class ListRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping routes;
    private final AnswerLists answers;
    private final ProblemWriter problems;

    ListRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            AnswerLists answers,
            ProblemWriter problems) {
        this.problems = problems;
        this.routes = routes;
        this.answers = answers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        QuerySide.entries().forEach(this::route);
    }

    private <T> void route(ViewEntry<T> entry) {
        String address = "/" + entry.address();
        var programs = new ListEndpoint<>(entry, answers);
        register("/api" + address, MediaType.APPLICATION_JSON_VALUE, programs, "list");
        register("/api" + address, ListAsCsv.TYPE.toString(), programs, "csv");
        if (entry.finders().one() != null) {
            register("/api" + address + "/{id}", MediaType.APPLICATION_JSON_VALUE, programs, "one");
        }
        var people = new ListPage<>(entry, answers, problems);
        register(address + ".csv", MediaType.ALL_VALUE, people, "csv");
        if (!isTaken(address)) {
            register(address, MediaType.ALL_VALUE, people, "show");
        }
    }

    private boolean isTaken(String address) {
        return routes.getHandlerMethods().keySet().stream()
                .anyMatch(route -> route.getPatternValues().contains(address));
    }

    private void register(String address, String produces, Object handler, String name) {
        RequestMappingInfo route =
                RequestMappingInfo.paths(address)
                        .methods(RequestMethod.GET)
                        .produces(produces)
                        .options(routes.getBuilderConfiguration())
                        .build();
        routes.registerMapping(route, handler, method(handler.getClass(), name));
    }

    private static Method method(Class<?> handler, String name) {
        for (Method method : ReflectionUtils.getUniqueDeclaredMethods(handler)) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalStateException(handler + " answers no " + name);
    }
}
