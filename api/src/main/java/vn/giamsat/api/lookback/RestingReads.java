package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.read.Look;

import java.util.UUID;

/** What rests on words that were corrected, for programs. */
@RestController
class RestingReads {

    private final Reliances reliances;

    RestingReads(Reliances reliances) {
        this.reliances = reliances;
    }

    /** {@code on} is the position of the fact that corrected, withdrew or returned something. */
    @GetMapping("/api/inspections/{id}/resting")
    RestingTold resting(
            Look look, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long on) {
        return reliances.on(look, id, on);
    }
}
