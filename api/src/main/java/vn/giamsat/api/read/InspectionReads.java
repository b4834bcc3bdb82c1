package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.timeline.Diary;
import vn.giamsat.api.timeline.DiaryEntry;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.relation.CaseReader;
import vn.giamsat.view.upwardrequest.UpwardRequestRow;

import java.util.List;
import java.util.UUID;

/** Case files and what is in them, as far as the caller may see them. */
@RestController
class InspectionReads {
    private final QuerySide views;
    private final Diary diary;

    InspectionReads(QuerySide views, Diary diary) {
        this.views = views;
        this.diary = diary;
    }

    @GetMapping("/api/inspections")
    Page<CaseFile> list(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable UUID delegation,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable CaseStage stage) {
        CaseFileFilter filter = new CaseFileFilter(words, delegation, subject, stage);
        return views.caseFiles().list(look.scope(), filter, look.asOf(), page);
    }

    @GetMapping("/api/inspections/{id}")
    ResponseEntity<CaseFile> one(ReadContext look, @PathVariable UUID id) {
        return VersionedAnswer.of(
                views.caseFiles().find(id, look.scope(), look.asOf()), CaseFile::version);
    }

    /** Who could see the case, and why; told to those who see its inner work. */
    @GetMapping("/api/inspections/{id}/readers")
    List<CaseReader> readers(ReadContext look, @PathVariable UUID id) {
        CaseFile file =
                views.caseFiles().find(id, look.scope(), look.asOf()).orElseThrow(Refused::absent);
        if (!file.inside()) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        return views.caseReaders().of(id, look.asOf());
    }

    @GetMapping("/api/inspections/{id}/timeline")
    Page<DiaryEntry> timeline(ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return diary.told(look, views.timeline().ofCase(id, look.scope(), look.asOf(), page));
    }

    @GetMapping("/api/inspections/{id}/findings")
    Page<FindingRow> findings(ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return views.findings().ofCase(id, look.scope(), look.asOf(), page);
    }

    @GetMapping("/api/inspections/{id}/evidence")
    Page<EvidenceRow> evidence(ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return views.evidence().ofCase(id, look.scope(), look.asOf(), page);
    }

    @GetMapping("/api/inspections/{id}/upward-requests")
    Page<UpwardRequestRow> upwardRequests(
            ReadContext look, PageRequest page, @PathVariable UUID id) {
        one(look, id);
        return views.upwardRequests().ofCase(id, look.scope(), look.asOf(), page);
    }
}
