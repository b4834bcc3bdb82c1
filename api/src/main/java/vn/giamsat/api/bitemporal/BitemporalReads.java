package vn.giamsat.api.bitemporal;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;

import java.util.UUID;

/** What was known on one day about another, for programs. */
@RestController
class BitemporalReads {

    private final BitemporalReporting clocks;

    BitemporalReads(BitemporalReporting clocks) {
        this.clocks = clocks;
    }

    @GetMapping("/api/inspections/{id}/known")
    BitemporalReport ofCase(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable WrittenDay about) {
        return clocks.ofCase(look, id, about);
    }

    @GetMapping("/api/recommendations/{id}/known")
    BitemporalReport ofRecommendation(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable WrittenDay about) {
        return clocks.ofRecommendation(look, id, about);
    }
}
