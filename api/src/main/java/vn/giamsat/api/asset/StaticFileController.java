package vn.giamsat.api.asset;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

import java.time.Duration;

/** Hands out style sheets and scripts, compressed for whoever can read that. */
@Controller
final class StaticFileController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final StaticFiles files;

    StaticFileController(StaticFiles files) {
        this.files = files;
    }

    /**
     * A page of another version of the product, as while one node after the other is replaced, gets
     * what this one has, but is not to keep it.
     */
    @GetMapping(StaticFiles.ROOT + "{version}/{name}")
    ResponseEntity<byte[]> one(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        StaticFile file =
                files.find(name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean compressed = accepted.contains("gzip");
        var answer =
                ResponseEntity.ok()
                        .contentType(file.type())
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .cacheControl(
                                version.equals(file.version()) ? FOR_GOOD : CacheControl.noStore());
        if (compressed) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(file.content(compressed));
    }
}
