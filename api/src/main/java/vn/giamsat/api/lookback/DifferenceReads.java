package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.read.Look;

import java.util.UUID;

/** What differs in one matter between two moments, as far as the caller sees it at both. */
@RestController
class DifferenceReads {

    private final Differences differences;

    DifferenceReads(Differences differences) {
        this.differences = differences;
    }

    @GetMapping("/api/inspections/{id}/difference")
    ResponseEntity<Told> ofCase(
            Look look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Form format) {
        return Form.of(format).answer(differences.of(look, Matters.inspections, id, from, to));
    }

    @GetMapping("/api/recommendations/{id}/difference")
    ResponseEntity<Told> ofRecommendation(
            Look look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Form format) {
        return Form.of(format).answer(differences.of(look, Matters.recommendations, id, from, to));
    }

    @GetMapping("/api/delegations/{id}/difference")
    ResponseEntity<Told> ofDelegation(
            Look look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Form format) {
        return Form.of(format).answer(differences.of(look, Matters.delegations, id, from, to));
    }
}
