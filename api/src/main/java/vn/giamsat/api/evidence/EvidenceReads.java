package vn.giamsat.api.evidence;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.view.QuerySide;

import java.nio.charset.StandardCharsets;

/**
 * Hands evidence out to those who may see a matter it belongs to; to be saved; only pictures are
 * shown.
 */
@RestController
class EvidenceReads {
    private final EvidenceFolder store;
    private final QuerySide views;

    EvidenceReads(EvidenceFolder store, QuerySide views) {
        this.store = store;
        this.views = views;
    }

    @GetMapping("/api/evidence/{sha256}")
    ResponseEntity<InputStreamResource> handOut(ReadContext look, @PathVariable String sha256) {
        EvidenceFile file = find(look, sha256);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .body(new InputStreamResource(store.open(sha256)));
    }

    /** The same for people, whose session does not count under /api. */
    @GetMapping("/evidence/{sha256}")
    ResponseEntity<InputStreamResource> handOutToAPerson(
            ReadContext look, @PathVariable String sha256) {
        return handOut(look, sha256);
    }

    /** A picture, to be drawn in a page: of the types that are pictures by their content only. */
    @GetMapping("/evidence/{sha256}/picture")
    ResponseEntity<InputStreamResource> show(ReadContext look, @PathVariable String sha256) {
        EvidenceFile file = find(look, sha256);
        if (!EvidenceType.isPicture(file.mediaType())) {
            throw Refused.absent();
        }
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .body(new InputStreamResource(store.open(sha256)));
    }

    private EvidenceFile find(ReadContext look, String sha256) {
        return views.evidence().withContent(sha256, look.scope(), look.asOf()).stream()
                .findFirst()
                .orElseThrow(Refused::absent)
                .content()
                .file();
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
