package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a program asked, which is told problems as JSON, or a person, who reads a page. */
public final class Asker {

    private Asker() {}

    /** Whoever asks below {@code /api}, or takes JSON and no page. */
    public static boolean isProgram(HttpServletRequest request, String address) {
        String takes = request.getHeader(HttpHeaders.ACCEPT);
        boolean json =
                takes != null
                        && takes.contains("json")
                        && !takes.contains(MediaType.TEXT_HTML_VALUE);
        return json || address.startsWith(request.getContextPath() + "/api/");
    }

    public static boolean isProgram(HttpServletRequest request) {
        return isProgram(request, request.getRequestURI());
    }
}
