package vn.giamsat.api.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Leads whoever posted a form whose session had ended to that form again: what refuses is a page
 * that can be read, never the answer to a post.
 */
public final class PostedPage implements AccessDeniedHandler {

    private static final Pattern FORM =
            Pattern.compile(
                    "/[a-z]+(-[a-z]+)?/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/)?[a-z]+(-[a-z]+)+");

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    /** Whether something is posted to the address of a form, which can be read as well. */
    public static boolean isForm(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.POST.matches(request.getMethod()) && FORM.matcher(path).matches();
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException) || !isForm(request)) {
            others.handle(request, response, refusal);
            return;
        }
        leadToForm(request, response, "session");
    }

    static void leadToForm(HttpServletRequest request, HttpServletResponse response, String why) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getRequestURI() + "?unsent=" + why);
    }
}
