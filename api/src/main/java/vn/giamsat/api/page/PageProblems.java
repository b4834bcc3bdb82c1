package vn.giamsat.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

import vn.giamsat.api.asof.TimeBar;
import vn.giamsat.api.problem.ProblemWriter;

import java.util.Map;

/** Whatever goes wrong on a page is told on a page, never with a trace. */
final class PageProblems implements HandlerExceptionResolver, Ordered {

    private static final String OF_THE_MOMENT = ":as-of-";

    private final ProblemWriter problems;
    private final LocaleResolver locales;

    PageProblems(ProblemWriter problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    /** After the one that answers programs. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (response.isCommitted()) {
            return null;
        }
        ProblemDetail problem = problems.describe(failure, locales.resolveLocale(request));
        var page =
                new ModelAndView(
                        "error",
                        Map.of(
                                "status", problem.getStatus(),
                                "title", String.valueOf(problem.getTitle()),
                                "detail", String.valueOf(problem.getDetail())));
        if (TimeBar.CARRIED.stream().anyMatch(name -> request.getParameter(name) != null)) {
            page.addObject("present", TimeBar.present(request));
        }
        String moment = request.getParameter(TimeBar.CARRIED.getFirst());
        if (moment != null && String.valueOf(problem.getType()).contains(OF_THE_MOMENT)) {
            page.addObject("typedMoment", moment);
            page.addObject("path", request.getRequestURI());
            page.addObject("kept", TimeBar.kept(request));
        }
        page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
        return page;
    }
}
