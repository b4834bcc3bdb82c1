package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.timeline.Diary;
import vn.giamsat.api.timeline.DiaryEntry;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.time.LocalDate;
import java.util.UUID;

/** Recommendations and their follow-up, as far as the caller may see them. */
@RestController
class RecommendationReads {
    private final QuerySide views;
    private final Diary diary;

    RecommendationReads(QuerySide views, Diary diary) {
        this.views = views;
        this.diary = diary;
    }

    @GetMapping("/api/recommendations")
    Page<FollowUp> list(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable FollowUpState state,
            @RequestParam(required = false) @Nullable LocalDate overdueOn,
            @RequestParam(required = false) @Nullable UUID addressee,
            @RequestParam(required = false) @Nullable UUID officer,
            @RequestParam(required = false) @Nullable UUID inspection) {
        FollowUpFilter filter =
                new FollowUpFilter(state, overdueOn, addressee, officer, inspection);
        return views.followUps().list(look.scope(), filter, look.asOf(), page);
    }

    @GetMapping("/api/recommendations/{id}")
    ResponseEntity<FollowUp> one(ReadContext look, @PathVariable UUID id) {
        return VersionedAnswer.of(
                views.followUps().find(id, look.scope(), look.asOf()),
                found -> found.row().facts().version());
    }

    @GetMapping("/api/recommendations/{id}/timeline")
    Page<DiaryEntry> timeline(ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return diary.told(
                look, views.timeline().ofRecommendation(id, look.scope(), look.asOf(), page));
    }

    @GetMapping("/api/recommendations/{id}/evidence")
    Page<EvidenceRow> evidence(ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return views.evidence().ofRecommendation(id, look.scope(), look.asOf(), page);
    }
}
