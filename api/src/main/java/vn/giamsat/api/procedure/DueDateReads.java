package vn.giamsat.api.procedure;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.followup.FollowUp;

import java.util.UUID;

/** The due date of a case or of a recommendation counted out, for programs. */
@RestController
public class DueDateReads {

    private final QuerySide views;
    private final WhyThisDay why;

    DueDateReads(QuerySide views, WhyThisDay why) {
        this.views = views;
        this.why = why;
    }

    @GetMapping("/api/inspections/{id}/due-date")
    public CountedOut ofCase(ReadContext look, @PathVariable UUID id) {
        CaseFile file =
                views.caseFiles().find(id, look.scope(), look.asOf()).orElseThrow(Refused::absent);
        return why.ofCase(id, file.file().clock(), file.inside(), look.asOf());
    }

    @GetMapping("/api/recommendations/{id}/due-date")
    public CountedOut ofRecommendation(ReadContext look, @PathVariable UUID id) {
        FollowUp found =
                views.followUps().find(id, look.scope(), look.asOf()).orElseThrow(Refused::absent);
        return why.ofRecommendation(id, found.row().due().dueOn(), look.scope().all(), look.asOf());
    }
}
