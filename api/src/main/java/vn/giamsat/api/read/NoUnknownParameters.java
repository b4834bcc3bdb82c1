package vn.giamsat.api.read;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Refuses query parameters that the address does not know: what is mistyped would narrow nothing,
 * and a program would take the whole for the part it asked for. Which are known is read off the
 * method that answers.
 */
public final class NoUnknownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
            Set<String> known = knownTo(method);
            List<FieldProblem> unknown =
                    QueryNames.of(request.getQueryString()).stream()
                            .filter(name -> !known.contains(name))
                            .filter(name -> !isOfThePast(name, request.getMethod()))
                            .map(name -> new FieldProblem(name, FieldFault.UNKNOWN_PARAMETER))
                            .toList();
            if (!unknown.isEmpty()) {
                throw Refused.malformed(
                        unknown,
                        Map.of(
                                "reason", known.isEmpty() ? "no-parameters" : "parameters",
                                "unknown", unknown.getFirst().path(),
                                "known", String.join(", ", known)));
            }
        }
        return true;
    }

    /** Whoever would write in the past is told that, and not that there is no such past. */
    private static boolean isOfThePast(String name, String method) {
        return ReadContext.PARAMETERS.contains(name) && !method.equals("GET");
    }

    static Set<String> knownTo(HandlerMethod method) {
        Set<String> known = new TreeSet<>();
        if (method.getBean() instanceof KnownParameters bean) {
            known.addAll(bean.parameters());
        }
        for (MethodParameter parameter : method.getMethodParameters()) {
            namesOf(parameter).forEach(known::add);
        }
        return known;
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type == PageRequest.class) {
            return PageRequestResolver.PARAMETERS.stream();
        }
        if (type == ReadContext.class) {
            return ReadContext.PARAMETERS.stream();
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null || Map.class.isAssignableFrom(type)) {
            return Stream.empty();
        }
        return Stream.of(
                named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
    }
}
