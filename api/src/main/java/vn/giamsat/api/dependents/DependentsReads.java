package vn.giamsat.api.dependents;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;

import java.util.UUID;

/** What rests on words that were corrected, for programs. */
@RestController
class DependentsReads {

    private final DependentsReporting reliances;

    DependentsReads(DependentsReporting reliances) {
        this.reliances = reliances;
    }

    /** {@code on} is the position of the fact that corrected, withdrew or returned something. */
    @GetMapping("/api/inspections/{id}/resting")
    DependentsReport resting(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long on) {
        return reliances.on(look, id, on);
    }
}
