package vn.giamsat.api.page.inspectioncase;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.procedure.DueDateReads;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.followup.FollowUp;

import java.util.UUID;

/** "Vì sao là ngày này?": the due date of a case or of a recommendation, counted out. */
@Controller
class DueDatePages {

    private final QuerySide views;
    private final DueDateReads days;

    DueDatePages(QuerySide views, DueDateReads days) {
        this.views = views;
        this.days = days;
    }

    @GetMapping("/inspections/{id}/due-date")
    String ofCase(Model model, ReadContext context, @PathVariable UUID id) {
        CaseFile file =
                views.caseFiles()
                        .find(id, context.scope(), context.asOf())
                        .orElseThrow(Refused::absent);
        model.addAttribute("back", "/inspections/" + id);
        model.addAttribute("about", file.subjectName());
        model.addAttribute("counts", true);
        model.addAttribute("counted", days.ofCase(context, id));
        return "due-date";
    }

    @GetMapping("/recommendations/{id}/due-date")
    String ofRecommendation(Model model, ReadContext context, @PathVariable UUID id) {
        FollowUp found =
                views.followUps()
                        .find(id, context.scope(), context.asOf())
                        .orElseThrow(Refused::absent);
        model.addAttribute("back", "/recommendations/" + id);
        model.addAttribute("about", found.addresseeName());
        model.addAttribute("counts", false);
        model.addAttribute("counted", days.ofRecommendation(context, id));
        return "due-date";
    }
}
