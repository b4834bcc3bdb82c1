package vn.giamsat.api.page.recommendation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.UUID;

/** The page of one recommendation: what is asked, by when and why, and what was answered. */
@Controller
class RecommendationPages {

    private final QuerySide views;
    private final TimelineFormatter formatter;
    private final OfferedCommands offers;

    RecommendationPages(QuerySide views, TimelineFormatter formatter, OfferedCommands offers) {
        this.views = views;
        this.formatter = formatter;
        this.offers = offers;
    }

    @GetMapping("/recommendations/{id}")
    String one(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String atLeast) {
        Scope scope = look.scope();
        Long asOf = look.asOf();
        FollowUp found = views.followUps().find(id, scope, asOf).orElseThrow(Refused::absent);
        model.addAttribute("followUp", found);
        model.addAttribute("row", found.row());
        model.addAttribute(
                "responses", found.row().answers().results().responsesGiven().reversed());
        model.addAttribute("extensions", found.row().due().extensionsAsked().reversed());
        model.addAttribute("recorded", atLeast != null);
        model.addAttribute(
                "receipt", atLeast == null ? null : "/receipts/" + atLeast.replace(':', '/'));
        model.addAttribute("offered", offers.of(look, "recommendations", id));
        model.addAttribute("waiting", views.tasks().ofMatter(id, look.scope(), look.asOf()));
        model.addAttribute(
                "evidence",
                views.evidence()
                        .ofRecommendation(id, scope, asOf, PageLimits.ALL_OF_A_CASE)
                        .items());
        Page<TimelineRow> facts =
                views.timeline()
                        .ofRecommendation(
                                id, scope, asOf, new PageRequest(PageLimits.TOLD_AT_ONCE, cursor));
        model.addAttribute("timeline", formatter.tell(look, facts));
        return "recommendation";
    }
}
