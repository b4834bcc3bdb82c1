package vn.giamsat.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import vn.giamsat.api.security.Asker;

import java.io.IOException;

/** Answers requests that are turned away for their very form, such as {@code /api//units}. */
final class RejectedRequests implements RequestRejectedHandler {
    private final ProblemWriter writer;

    RejectedRequests(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejection)
            throws IOException {
        if (Asker.isProgram(request)) {
            writer.write(Refused.malformed("path", FieldFault.INVALID), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
