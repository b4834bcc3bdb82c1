package vn.giamsat.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import vn.giamsat.api.text.ReaderLanguage;

import java.io.IOException;

/**
 * What fails before a request has reached its handler, such as asking a busy database who is
 * calling, is told as everything else is.
 */
final class FilterFailures extends OncePerRequestFilter {

    private final ProblemWriter problems;

    FilterFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            tell(e, request, response);
        }
    }

    private void tell(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            problems.write(e, request, response);
        } else {
            response.sendError(problems.describe(e, ReaderLanguage.of(request)).getStatus());
        }
    }
}
