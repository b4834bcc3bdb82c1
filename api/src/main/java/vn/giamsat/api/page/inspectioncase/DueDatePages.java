package vn.giamsat.api.page.inspectioncase;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.procedure.WhyThisDay;
import vn.giamsat.api.procedure.WhyThisDay.Counted;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.followup.FollowUp;

import java.util.List;
import java.util.UUID;

/** "Vì sao là ngày này?": the due date of a case or of a recommendation, counted out. */
@Controller
class DueDatePages {

    private final QuerySide views;
    private final WhyThisDay why;

    DueDatePages(QuerySide views, WhyThisDay why) {
        this.views = views;
        this.why = why;
    }

    @GetMapping("/inspections/{id}/due-date")
    String ofCase(Model model, ReadContext context, @PathVariable UUID id) {
        CaseFile file =
                views.caseFiles()
                        .find(id, context.scope(), context.asOf())
                        .orElseThrow(Refused::absent);
        var clock = file.file().clock();
        model.addAttribute("back", "/inspections/" + id);
        model.addAttribute("about", file.subjectName());
        model.addAttribute("clock", clock);
        model.addAttribute("dueOn", clock.dueOn());
        model.addAttribute("counted", why.ofCase(id, clock, file.inside(), context.asOf()));
        return "due-date";
    }

    @GetMapping("/recommendations/{id}/due-date")
    String ofRecommendation(Model model, ReadContext context, @PathVariable UUID id) {
        FollowUp found =
                views.followUps()
                        .find(id, context.scope(), context.asOf())
                        .orElseThrow(Refused::absent);
        boolean inside = context.scope().all();
        var steps = why.ofRecommendation(id, inside, context.asOf());
        model.addAttribute("back", "/recommendations/" + id);
        model.addAttribute("about", found.addresseeName());
        model.addAttribute("clock", null);
        model.addAttribute("dueOn", found.row().due().dueOn());
        model.addAttribute("counted", new Counted(List.of(), List.of(), steps));
        return "due-date";
    }
}
