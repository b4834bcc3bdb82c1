package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.io.IOException;
import java.util.Optional;

/**
 * Leads whoever is not signed in to the page for that, and from there to where they wanted. What
 * was posted to a form is kept first.
 */
final class LeadToSignIn implements AuthenticationEntryPoint {

    private final UnsentPosts unsent;
    private final RefusalProblems programs;

    LeadToSignIn(UnsentPosts unsent, RefusalProblems programs) {
        this.unsent = unsent;
        this.programs = programs;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException {
        if (Asker.isProgram(request)) {
            programs.commence(request, response, nobody);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn(request));
    }

    private String signIn(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return LocalAddress.signIn(request, LocalAddress.here(request).orElse(null));
        }
        if (!PostedPage.isForm(request)) {
            return LocalAddress.signIn(request, null, "ended");
        }
        Optional<String> kept = unsent.keep(request, null);
        return LocalAddress.signIn(
                request, kept.orElse(request.getRequestURI()), kept.isPresent() ? "kept" : "ended");
    }
}
