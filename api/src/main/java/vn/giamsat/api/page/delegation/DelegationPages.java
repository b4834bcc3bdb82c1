package vn.giamsat.api.page.delegation;

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
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.UUID;

/** The list of delegations, and the page of one. */
@Controller
class DelegationPages {

    private final QuerySide views;
    private final TimelineFormatter formatter;
    private final OfferedCommands offers;

    DelegationPages(QuerySide views, TimelineFormatter formatter, OfferedCommands offers) {
        this.views = views;
        this.formatter = formatter;
        this.offers = offers;
    }

    @GetMapping("/delegations")
    String list(
            Model model,
            ReadContext look,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor) {
        Page<DelegationRow> page =
                views.delegations()
                        .list(
                                look.scope(),
                                words,
                                look.asOf(),
                                PageRequest.counted(PageLimits.TALL_ROWS, cursor));
        model.addAttribute("page", page);
        model.addAttribute("q", words);
        model.addAttribute("cases", new CasesOfDelegations(views.caseFiles(), look).of(page));
        model.addAttribute("offered", offers.ofList(look, "delegations"));
        return "delegations";
    }

    @GetMapping("/delegations/{id}")
    String one(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor) {
        DelegationRow row =
                views.delegations()
                        .find(id, look.scope(), look.asOf())
                        .orElseThrow(Refused::absent);
        model.addAttribute("delegation", row);
        model.addAttribute("offered", offers.of(look, "delegations", id));
        model.addAttribute("waiting", views.tasks().ofMatter(id, look.scope(), look.asOf()));
        model.addAttribute(
                "cases",
                views.caseFiles()
                        .list(
                                look.scope(),
                                new CaseFileFilter(null, id, null, null),
                                look.asOf(),
                                PageLimits.ALL_OF_A_CASE)
                        .items());
        var facts = new PageRequest(PageLimits.TOLD_AT_ONCE, cursor);
        model.addAttribute(
                "timeline",
                formatter.tell(
                        look, views.timeline().ofDelegation(id, look.scope(), look.asOf(), facts)));
        return "delegation";
    }
}
