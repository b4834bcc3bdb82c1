package vn.giamsat.api.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

import java.util.Set;

/** Refuses whatever would change something and names a moment of the past or another's eyes. */
final class NothingIsWrittenInThePast implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean past =
                request.getParameter(AsOf.PARAMETER) != null
                        || request.getParameter(Impersonation.PARAMETER) != null;
        if (past && !READING.contains(request.getMethod())) {
            throw Refused.because(ProblemKind.NOTHING_IS_WRITTEN_IN_THE_PAST);
        }
        return true;
    }
}
