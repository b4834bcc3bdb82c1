package vn.giamsat.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import vn.giamsat.api.security.Asker;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Whatever goes wrong for a program ends here; pages tell their problems themselves. */
public final class ApiProblems implements HandlerExceptionResolver, Ordered {
    private final ProblemWriter writer;

    public ApiProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!Asker.isProgram(request) || response.isCommitted()) {
            return null;
        }
        try {
            writer.write(failure, request, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
