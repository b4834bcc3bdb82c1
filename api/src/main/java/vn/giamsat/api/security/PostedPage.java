package vn.giamsat.api.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leads whoever posted from a page of an earlier session to a page that can be read: to the form
 * with what was typed, or to signing in. What refuses is never the answer to a post.
 */
public final class PostedPage implements AccessDeniedHandler {

    private static final Pattern FORM =
            Pattern.compile(
                    "/[a-z]+(-[a-z]+)?/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/)?[a-z]+(-[a-z]+)+");

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final UnsentPosts unsent;

    PostedPage(UnsentPosts unsent) {
        this.unsent = unsent;
    }

    /** Whether something is posted to the address of a form, which can be read as well. */
    public static boolean isForm(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.POST.matches(request.getMethod()) && FORM.matcher(path).matches();
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException)) {
            others.handle(request, response, refusal);
        } else if (isForm(request)) {
            lead(response, form(request));
        } else if (request.getServletPath().equals("/sign-in")) {
            String to = LocalAddress.of(request.getParameter(LocalAddress.PARAMETER)).orElse(null);
            lead(response, LocalAddress.signIn(request, to, "again"));
        } else {
            others.handle(request, response, refusal);
        }
    }

    private String form(HttpServletRequest request) {
        Caller caller = caller();
        Optional<String> kept = unsent.keep(request, caller);
        if (caller == null) {
            return LocalAddress.signIn(
                    request,
                    kept.orElse(request.getRequestURI()),
                    kept.isPresent() ? "kept" : "ended");
        }
        return kept.orElse(request.getRequestURI() + "?unsent=session");
    }

    private static @Nullable Caller caller() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof CallerAuthentication in ? in.getPrincipal() : null;
    }

    static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
