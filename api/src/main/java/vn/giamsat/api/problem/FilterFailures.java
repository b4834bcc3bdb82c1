package vn.giamsat.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * What fails before a request has reached its handler, such as asking a busy database who is
 * calling, is told as everything else is.
 */
final class FilterFailures extends OncePerRequestFilter implements Ordered {

    private final ProblemWriter problems;

    FilterFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Before all filters that may fail. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
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
            problems.tell(e, request, response);
        }
    }
}
