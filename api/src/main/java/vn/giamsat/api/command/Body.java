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
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw tooLarge();
            }
            return body;
        }
    }

    private static Refused tooLarge() {
        return Refused.because(ProblemKind.TOO_LARGE, Map.of("limit", LARGEST));
    }
}
