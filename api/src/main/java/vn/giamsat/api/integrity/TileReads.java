package vn.giamsat.api.integrity;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.tree.TilePath;

import java.time.Duration;
import java.util.List;

/** The tree as tiles and the leaves as bundles, at the addresses C2SP tlog-tiles gives them. */
@RestController
class TileReads {

    /** A full tile never changes; only the one who may read it keeps it. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final EventLog log;

    TileReads(EventLog log) {
        this.log = log;
    }

    @GetMapping(path = "/api/log/tile/{*path}", produces = Formats.BYTES)
    ResponseEntity<byte[]> tile(@PathVariable String path, @AuthenticationPrincipal Caller caller) {
        Auditors.require(caller);
        TilePath tile = parsed("tile" + path);
        var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM);
        if (tile.width() == TilePath.FULL) {
            answer.cacheControl(FOR_EVER);
        }
        return answer.body(new StoredTile(log.tree(), tile).bytes());
    }

    private static TilePath parsed(String path) {
        try {
            return TilePath.parse(path);
        } catch (IllegalArgumentException e) {
            throw Refused.malformed(List.of(new FieldProblem("path", FieldFault.INVALID)));
        }
    }
}
