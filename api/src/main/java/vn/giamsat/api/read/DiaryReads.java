package vn.giamsat.api.read;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.timeline.DiaryEntry;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.Optional;
import java.util.UUID;

/** The diaries of delegations, cases and recommendations, as far as the caller may see them. */
@RestController
class DiaryReads {
    private final QuerySide views;
    private final TimelineFormatter timeline;

    DiaryReads(QuerySide views, TimelineFormatter timeline) {
        this.views = views;
        this.timeline = timeline;
    }

    @GetMapping("/api/delegations/{id}/timeline")
    Page<DiaryEntry> ofDelegation(ReadContext context, PageRequest page, @PathVariable UUID id) {
        require(views.delegations().find(id, context.scope(), context.asOf()));
        return timeline.diary(
                context, views.timeline().ofDelegation(id, context.scope(), context.asOf(), page));
    }

    @GetMapping("/api/inspections/{id}/timeline")
    Page<DiaryEntry> ofCase(ReadContext context, PageRequest page, @PathVariable UUID id) {
        require(views.caseFiles().find(id, context.scope(), context.asOf()));
        return timeline.diary(
                context, views.timeline().ofCase(id, context.scope(), context.asOf(), page));
    }

    @GetMapping("/api/recommendations/{id}/timeline")
    Page<DiaryEntry> ofRecommendation(
            ReadContext context, PageRequest page, @PathVariable UUID id) {
        require(views.followUps().find(id, context.scope(), context.asOf()));
        return timeline.diary(
                context,
                views.timeline().ofRecommendation(id, context.scope(), context.asOf(), page));
    }

    private static void require(Optional<?> seen) {
        if (seen.isEmpty()) {
            throw Refused.absent();
        }
    }
}
