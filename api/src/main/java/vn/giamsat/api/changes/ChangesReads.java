package vn.giamsat.api.changes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;

import java.util.List;

/** What happened since the caller last looked at the pages, for programs. */
@RestController
class ChangesReads {

    private final ChangesSinceLastLook changes;

    ChangesReads(ChangesSinceLastLook changes) {
        this.changes = changes;
    }

    @GetMapping("/api/changes")
    List<SinceLast> all(ReadContext look) {
        return changes.all(look);
    }
}
