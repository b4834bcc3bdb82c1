package vn.giamsat.api.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;

import java.util.Objects;

/** Makes a look of {@code asOf}, {@code seenBy} and {@code atLeast}, once for each request. */
final class ReadContextResolver implements HandlerMethodArgumentResolver {
    private final ReadContexts looks;
    private final OwnWrites writes;
    private final ReadTurns turns;

    ReadContextResolver(ReadContexts looks, OwnWrites writes, ReadTurns turns) {
        this.looks = looks;
        this.writes = writes;
        this.turns = turns;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReadContext.class;
    }

    @Override
    public @Nullable ReadContext resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest web =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (web.getAttribute(ReadContext.RESOLVED) instanceof ReadContext known) {
            return known;
        }
        if (parameter.isOptional() && web.getUserPrincipal() == null) {
            return null;
        }
        ReadContext look = look(web);
        web.setAttribute(ReadContext.RESOLVED, look);
        tell(look, request.getNativeResponse(HttpServletResponse.class));
        return look;
    }

    private ReadContext look(HttpServletRequest request) {
        Caller caller = caller(request);
        String write = request.getParameter(AtLeast.PARAMETER);
        if (write != null) {
            writes.await(AtLeast.of(write), caller);
        }
        turns.take(request);
        return looks.of(
                caller,
                request.getParameter(AsOf.PARAMETER),
                request.getParameter(Impersonation.PARAMETER));
    }

    /** A date is answered with the position it was taken for, by which the same is found again. */
    private static void tell(ReadContext look, @Nullable HttpServletResponse response) {
        PastMoment when = look.when();
        if (response != null && when != null) {
            response.setHeader("As-Of-Position", Long.toString(when.position()));
            if (when.dated()) {
                response.setHeader("As-Of-Time", when.time().toString());
            }
        }
    }

    private static Caller caller(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication known
                && known.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw Refused.because(ProblemKind.SIGN_IN_REQUIRED);
    }
}
