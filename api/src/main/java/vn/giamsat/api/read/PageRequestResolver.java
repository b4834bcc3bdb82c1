package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.read.PageRequest;

import java.util.Set;

/** Makes of {@code limit}, {@code cursor} and {@code count} which piece of a list is asked for. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final String COUNT = "count";

    static final Set<String> PARAMETERS = Set.of(LIMIT, CURSOR, COUNT);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String limit = request.getParameter(LIMIT);
        return new PageRequest(
                limit == null ? PageLimits.ROWS : items(limit),
                request.getParameter(CURSOR),
                isCounted(request.getParameter(COUNT)));
    }

    private static int items(String text) {
        try {
            int items = Integer.parseInt(text);
            if (items >= 1 && items <= PageRequest.MOST) {
                return items;
            }
            throw Refused.malformed(LIMIT, FieldFault.INVALID);
        } catch (NumberFormatException e) {
            throw Refused.malformed(LIMIT, FieldFault.MUST_BE_WHOLE_NUMBER);
        }
    }

    private static boolean isCounted(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Refused.malformed(COUNT, FieldFault.MUST_BE_TRUE_OR_FALSE);
    }
}
