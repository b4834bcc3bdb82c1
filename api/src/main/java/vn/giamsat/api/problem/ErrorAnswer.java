package vn.giamsat.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import vn.giamsat.api.security.Asker;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what went wrong before a request reached its handler, or beside it: on a page in the
 * reader's language, to programs as every other problem.
 */
@Controller
final class ErrorAnswer implements ErrorController {

    /** What is wrong, where a filter knows it. */
    static final String PROBLEM = ErrorAnswer.class.getName();

    private final ProblemWriter problems;

    ErrorAnswer(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView tell(
            HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        int status = status(request);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (Asker.isProgram(request, String.valueOf(address))) {
            problems.write(failure(request, status), request, response);
            return null;
        }
        Map<String, Object> told = new HashMap<>(Map.of("status", status));
        // what a refusal means to people stands in the words of the pages
        if (status != HttpStatus.FORBIDDEN.value()) {
            ProblemDetail problem = describe(request, status, language);
            told.put("title", String.valueOf(problem.getTitle()));
            told.put("detail", String.valueOf(problem.getDetail()));
        }
        return new ModelAndView("error", told, HttpStatusCode.valueOf(status));
    }

    private ProblemDetail describe(HttpServletRequest request, int status, Locale language) {
        return request.getAttribute(PROBLEM) instanceof StoredProblem known
                ? problems.describe(known, language)
                : problems.describe(failure(request, status), language);
    }

    private static Throwable failure(HttpServletRequest request, int status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new ResponseStatusException(HttpStatusCode.valueOf(status));
    }

    /** Whoever asks for this address itself finds nothing. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }
}
