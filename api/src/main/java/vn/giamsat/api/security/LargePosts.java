package vn.giamsat.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Leads whoever posted more than is read to the form again. Before anything asks for a field: of
 * what is too large the server reads none, and would miss the token of the session.
 */
final class LargePosts extends OncePerRequestFilter {

    private final DataSize text;
    private final DataSize files;

    LargePosts(DataSize text, DataSize files) {
        this.text = text;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        DataSize most = type != null && type.startsWith("multipart/") ? files : text;
        if (PostedPage.isForm(request) && request.getContentLengthLong() > most.toBytes()) {
            PostedPage.leadToForm(request, response, "too-large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
