package vn.giamsat.api.command;

import jakarta.servlet.http.HttpServletRequest;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The body of a request, which is never read further than what we take. */
final class Body {
    static final int LARGEST = 1 << 20;

    private Body() {}

    static byte[] of(HttpServletRequest request) throws IOException {
        return of(request.getInputStream(), request.getContentLengthLong(), LARGEST);
    }

    static byte[] of(InputStream content, long announced, int limit) throws IOException {
        if (announced > limit) {
            throw tooLarge(limit);
        }
        try (content) {
            byte[] body = content.readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLarge(limit);
            }
            return body;
        }
    }

    private static Refused tooLarge(int limit) {
        return Refused.because(ProblemKind.TOO_LARGE, Map.of("limit", limit));
    }
}
