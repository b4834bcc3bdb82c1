package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.util.List;

/** Has the filters' refusals told in the same form as all others. */
@Component
class RefusalProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final List<HandlerExceptionResolver> problems;

    RefusalProblems(List<HandlerExceptionResolver> problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"giamsat\"");
        resolve(request, response, refusal, HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException refusal) {
        resolve(request, response, refusal, HttpServletResponse.SC_FORBIDDEN);
    }

    private void resolve(
            HttpServletRequest request, HttpServletResponse response, Exception e, int status) {
        boolean told =
                problems.stream()
                        .anyMatch(p -> p.resolveException(request, response, null, e) != null);
        if (!told) {
            response.setStatus(status);
        }
    }
}
