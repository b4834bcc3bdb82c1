package vn.giamsat.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/**
 * Leads whoever posted more than is read to the form again, with all that was typed. Before
 * anything asks for a field: of what is too large the server reads none, and would miss the token
 * of the page.
 */
final class LargePosts extends OncePerRequestFilter {

    private final DataSize text;
    private final DataSize files;
    private final UnsentPosts unsent;

    LargePosts(DataSize text, DataSize files, UnsentPosts unsent) {
        this.text = text;
        this.files = files;
        this.unsent = unsent;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean parts = type != null && type.startsWith("multipart/");
        DataSize most = parts ? files : text;
        if (!PostedPage.isForm(request) || request.getContentLengthLong() <= most.toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller = caller();
        Optional<String> kept =
                parts && caller != null
                        ? unsent.keep(
                                request.getRequestURI(),
                                FieldsOfParts.read(request, text),
                                UnsentPosts.TOO_LARGE,
                                caller)
                        : Optional.empty();
        String why = parts ? UnsentPosts.TOO_LARGE : UnsentPosts.TOO_LONG;
        PostedPage.lead(response, kept.orElse(request.getRequestURI() + "?unsent=" + why));
    }

    private static @Nullable Caller caller() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof CallerAuthentication in ? in.getPrincipal() : null;
    }
}
