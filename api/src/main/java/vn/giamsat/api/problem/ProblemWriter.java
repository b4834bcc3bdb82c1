package vn.giamsat.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.security.Asker;
import vn.giamsat.api.text.ReaderLanguage;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers a request with the problem that stopped it: RFC 9457, in the caller's language. */
public final class ProblemWriter {
    static final String RETRY_SOON = "2";

    private final Problems problems;
    private final JsonMapper json;

    public ProblemWriter(Supplier<UUID> incidents, JsonMapper json) {
        this.problems = new Problems(incidents);
        this.json = json;
    }

    /** What would be answered, for callers that show it in their own way, as pages do. */
    public ProblemDetail describe(Throwable failure, Locale language) {
        return problems.of(failure).in(language);
    }

    /** The same for callers that tell it later, in a language they do not know yet. */
    public StoredProblem store(Throwable failure) {
        return problems.of(failure).stored();
    }

    public ProblemDetail describe(StoredProblem stored, Locale language) {
        return Problem.of(stored).in(language);
    }

    /** What is wrong with a field, as its own sentence. */
    public String sentence(FieldFault fault, Locale language) {
        return Problem.TEXTS.get(fault.key(), language);
    }

    public String sentence(FieldProblem field, Locale language) {
        return Problem.sentence(field, language);
    }

    /** What is wrong, by the name of the field, for a page that says it beside the field. */
    public Map<String, String> faults(Refused refused, Locale language) {
        Map<String, String> faults = new LinkedHashMap<>();
        refused.fields().forEach(f -> faults.putIfAbsent(f.path(), sentence(f, language)));
        return faults;
    }

    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = ReaderLanguage.of(request);
        ProblemDetail problem = describe(failure, language);
        instance(request).ifPresent(problem::setInstance);
        response.resetBuffer();
        if (failure instanceof ErrorResponse ofSpring) {
            ofSpring.getHeaders()
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        }
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SOON);
        }
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /**
     * Tells a failure as whoever asked would read it: a program as a problem, a person as a page. A
     * page that tells that the product is busy or its database away is written at once, since the
     * product's own page would have to ask the database who is reading.
     */
    public void tell(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Asker.isProgram(request)) {
            write(failure, request, response);
            return;
        }
        Locale language = ReaderLanguage.of(request);
        StoredProblem stored = store(failure);
        ProblemDetail problem = describe(stored, language);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            PlainPage.write(problem, language, response);
        } else {
            request.setAttribute(ErrorAnswer.PROBLEM, stored);
            response.sendError(problem.getStatus());
        }
    }

    private static Optional<URI> instance(HttpServletRequest request) {
        try {
            return Optional.of(new URI(request.getRequestURI()));
        } catch (URISyntaxException askedForNonsense) {
            return Optional.empty();
        }
    }
}
