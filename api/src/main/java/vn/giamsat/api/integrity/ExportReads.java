package vn.giamsat.api.integrity;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.evidence.EvidenceFolder;
import vn.giamsat.api.security.Caller;
import vn.giamsat.eventlog.EventLog;

import java.io.IOException;

/** The whole log in one file, for a verifier that has no connection to the product. */
@RestController
class ExportReads {

    private final EventLog log;
    private final EvidenceFolder evidence;

    ExportReads(EventLog log, EvidenceFolder evidence) {
        this.log = log;
        this.evidence = evidence;
    }

    @GetMapping(path = "/api/log/export", produces = Formats.ZIP)
    void export(@AuthenticationPrincipal Caller caller, HttpServletResponse response)
            throws IOException {
        Auditors.require(caller);
        response.setContentType(Formats.ZIP);
        response.setHeader("Content-Disposition", "attachment; filename=\"log.zip\"");
        new LogExport(log, evidence).write(response.getOutputStream());
    }
}
