package vn.giamsat.api.replay;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;

import java.util.UUID;

/** A case step by step, for programs. */
@RestController
class ReplayReads {

    private final Replay replay;

    ReplayReads(Replay replay) {
        this.replay = replay;
    }

    @GetMapping("/api/inspections/{id}/replay")
    ReplayStep step(
            ReadContext look, @PathVariable UUID id, @RequestParam(defaultValue = "1") int step) {
        return replay.step(look, id, step);
    }
}
