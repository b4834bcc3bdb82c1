package vn.giamsat.api.integrity;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.evidence.EvidenceFolder;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.eventlog.EventLog;

import java.io.IOException;

/** The events byte for byte, and the evidence as it lies there: what the leaves are made from. */
@RestController
@RequestMapping("/api/log")
class HistoryReads {

    private static final long MOST = 5_000;

    private final EventLog log;
    private final EvidenceFolder evidence;

    HistoryReads(EventLog log, EvidenceFolder evidence) {
        this.log = log;
        this.evidence = evidence;
    }

    /** Of the positions from the first up to and without the last; 5,000 at most. */
    @GetMapping(path = "/events", produces = Formats.LINES_OF_JSON)
    void events(
            @RequestParam long from,
            @RequestParam long to,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response)
            throws IOException {
        Auditors.require(caller);
        if (from < 0 || from > to || to - from > MOST) {
            throw Refused.malformed("to", FieldFault.INVALID);
        }
        response.setContentType(Formats.LINES_OF_JSON);
        new EventLines(log.storedHistory()).writePlaced(from, to, response.getOutputStream());
    }

    /** Those that have no position and do not wait for one. A sound log has none. */
    @GetMapping(path = "/unplaced", produces = Formats.LINES_OF_JSON)
    void unplaced(@AuthenticationPrincipal Caller caller, HttpServletResponse response)
            throws IOException {
        Auditors.require(caller);
        response.setContentType(Formats.LINES_OF_JSON);
        new EventLines(log.storedHistory()).writeUnplaced(response.getOutputStream());
    }

    /** Unproven: whoever asks computes the hash. */
    @GetMapping(path = "/evidence/{sha256}", produces = Formats.BYTES)
    ResponseEntity<InputStreamResource> evidence(
            @PathVariable String sha256, @AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(evidence.asItLies(sha256)));
    }
}
