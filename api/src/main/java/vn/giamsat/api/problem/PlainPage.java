package vn.giamsat.api.problem;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A page that needs nothing but its two sentences: no template, no database, no session. */
final class PlainPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>%2$s</h1><p>%3$s</p></main></body>
            </html>
            """;

    private PlainPage() {}

    static void write(ProblemDetail problem, Locale language, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.RETRY_AFTER, ProblemWriter.RETRY_SOON);
        String page =
                PAGE.formatted(
                        language.getLanguage(),
                        escaped(problem.getTitle()),
                        escaped(problem.getDetail()));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Letters stay letters: only what means something in HTML is escaped. */
    private static String escaped(@Nullable String text) {
        return HtmlUtils.htmlEscape(Objects.toString(text, ""), StandardCharsets.UTF_8.name());
    }
}
