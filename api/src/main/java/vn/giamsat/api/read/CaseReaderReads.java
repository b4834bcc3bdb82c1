package vn.giamsat.api.read;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.relation.CaseReader;

import java.util.List;
import java.util.UUID;

/** Who could see a case, and why; told to those who see its inner work. */
@RestController
class CaseReaderReads {
    private final QuerySide views;

    CaseReaderReads(QuerySide views) {
        this.views = views;
    }

    @GetMapping("/api/inspections/{id}/readers")
    List<CaseReader> readers(ReadContext context, @PathVariable UUID id) {
        CaseFile file =
                views.caseFiles()
                        .find(id, context.scope(), context.asOf())
                        .orElseThrow(Refused::absent);
        if (!file.inside()) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        return views.caseReaders().of(id, context.asOf());
    }
}
