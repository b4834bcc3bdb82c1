package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.GivenDay;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.task.Whose;

import java.util.UUID;

/** What came into a list, left it and changed in it between two moments. */
@RestController
class ListDifferenceReads {

    private final Differences differences;

    ListDifferenceReads(Differences differences) {
        this.differences = differences;
    }

    @GetMapping("/api/inspections/difference")
    ResponseEntity<DifferenceReport> cases(
            ReadContext look,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ReportForm format,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable UUID delegation,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable CaseStage stage) {
        CaseFileFilter filter = new CaseFileFilter(words, delegation, subject, stage);
        return ReportForm.of(format).answer(differences.ofCases(look, filter, from, to));
    }

    @GetMapping("/api/recommendations/difference")
    ResponseEntity<DifferenceReport> recommendations(
            ReadContext look,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ReportForm format,
            @RequestParam(required = false) @Nullable FollowUpState state,
            @RequestParam(required = false) @Nullable WrittenDay overdueOn,
            @RequestParam(required = false) @Nullable UUID addressee,
            @RequestParam(required = false) @Nullable UUID officer,
            @RequestParam(required = false) @Nullable UUID inspection) {
        FollowUpFilter filter =
                new FollowUpFilter(
                        state, GivenDay.of("overdueOn", overdueOn), addressee, officer, inspection);
        return ReportForm.of(format).answer(differences.ofRecommendations(look, filter, from, to));
    }

    @GetMapping("/api/tasks/difference")
    ResponseEntity<DifferenceReport> tasks(
            ReadContext look,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ReportForm format,
            @RequestParam(required = false) @Nullable Whose mineAs,
            @RequestParam(required = false) @Nullable UUID inspection) {
        return ReportForm.of(format)
                .answer(differences.ofTasks(look, mineAs, inspection, from, to));
    }
}
