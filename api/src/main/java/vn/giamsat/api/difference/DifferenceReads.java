package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;

import java.util.UUID;

/** What differs in one matter between two moments, as far as the caller sees it at both. */
@RestController
class DifferenceReads {

    private final Differences differences;

    DifferenceReads(Differences differences) {
        this.differences = differences;
    }

    @GetMapping("/api/inspections/{id}/difference")
    ResponseEntity<DifferenceReport> ofCase(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ReportForm format) {
        return ReportForm.of(format)
                .answer(differences.of(look, MatterKind.inspections, id, from, to));
    }

    @GetMapping("/api/recommendations/{id}/difference")
    ResponseEntity<DifferenceReport> ofRecommendation(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ReportForm format) {
        return ReportForm.of(format)
                .answer(differences.of(look, MatterKind.recommendations, id, from, to));
    }

    @GetMapping("/api/delegations/{id}/difference")
    ResponseEntity<DifferenceReport> ofDelegation(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ReportForm format) {
        return ReportForm.of(format)
                .answer(differences.of(look, MatterKind.delegations, id, from, to));
    }
}
