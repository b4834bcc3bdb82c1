package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Reading;
import vn.giamsat.view.read.PageRequest;

/** Makes of {@code asOf}, {@code atLeast}, {@code limit} and {@code cursor} what finders take. */
final class LookResolver implements HandlerMethodArgumentResolver {
    static final String AS_OF = "asOf";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final int USUAL_LIMIT = 50;

    private final Reading reading;
    private final OwnWrites writes;

    LookResolver(Reading reading, OwnWrites writes) {
        this.reading = reading;
        this.writes = writes;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Look.class || type == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Look.class ? look(request) : page(request);
    }

    private Look look(NativeWebRequest request) {
        Caller caller = caller(request);
        String write = request.getParameter(AtLeast.PARAMETER);
        if (write != null) {
            writes.await(AtLeast.of(write), caller);
        }
        String asOf = request.getParameter(AS_OF);
        return new Look(
                caller,
                reading.scopeOf(caller),
                asOf == null ? null : number(AS_OF, asOf, Long.MAX_VALUE));
    }

    private static PageRequest page(NativeWebRequest request) {
        String limit = request.getParameter(LIMIT);
        int items = limit == null ? USUAL_LIMIT : (int) number(LIMIT, limit, PageRequest.MOST);
        if (items < 1) {
            throw Refused.malformed(LIMIT, FieldFault.INVALID);
        }
        return new PageRequest(items, request.getParameter(CURSOR));
    }

    private static long number(String name, String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
            throw Refused.malformed(name, FieldFault.INVALID);
        } catch (NumberFormatException e) {
            throw Refused.malformed(name, FieldFault.MUST_BE_WHOLE_NUMBER);
        }
    }

    private static Caller caller(NativeWebRequest request) {
        if (request.getUserPrincipal() instanceof Authentication known
                && known.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw Refused.because(ProblemKind.SIGN_IN_REQUIRED);
    }
}
