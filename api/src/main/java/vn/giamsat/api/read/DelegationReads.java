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
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.UUID;

/** Delegations, as far as the caller may see them. */
@RestController
class DelegationReads {
    private final QuerySide views;
    private final Diary diary;

    DelegationReads(QuerySide views, Diary diary) {
        this.views = views;
        this.diary = diary;
    }

    @GetMapping("/api/delegations")
    Page<DelegationRow> list(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable String words) {
        return views.delegations().list(look.scope(), words, look.asOf(), page);
    }

    @GetMapping("/api/delegations/{id}")
    ResponseEntity<DelegationRow> one(ReadContext look, @PathVariable UUID id) {
        return VersionedAnswer.of(
                views.delegations().find(id, look.scope(), look.asOf()), DelegationRow::version);
    }

    @GetMapping("/api/delegations/{id}/timeline")
    Page<DiaryEntry> timeline(ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return diary.told(look, views.timeline().ofDelegation(id, look.scope(), look.asOf(), page));
    }
}
