package vn.giamsat.api.page.inspectioncase;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;

import java.util.UUID;

/** Who may see a case, or could at a moment, and why. */
@Controller
class ReaderPages {

    private final QuerySide views;

    ReaderPages(QuerySide views) {
        this.views = views;
    }

    /** For those who see the inner work of the case. */
    @GetMapping("/inspections/{id}/readers")
    String list(Model model, ReadContext look, @PathVariable UUID id) {
        CaseFile file =
                views.caseFiles().find(id, look.scope(), look.asOf()).orElseThrow(Refused::absent);
        if (!file.inside()) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        model.addAttribute("file", file);
        model.addAttribute("readers", views.caseReaders().of(id, look.asOf()));
        return "readers";
    }
}
