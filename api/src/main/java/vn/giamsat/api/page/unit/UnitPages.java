package vn.giamsat.api.page.unit;

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
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.unit.UnitRow;

import java.util.UUID;

/** The register of units, searched with or without accents, and the page of one. */
@Controller
class UnitPages {

    private final QuerySide views;
    private final OfferedCommands offers;

    UnitPages(QuerySide views, OfferedCommands offers) {
        this.views = views;
        this.offers = offers;
    }

    @GetMapping("/units")
    String list(
            Model model,
            ReadContext look,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor) {
        model.addAttribute("q", words);
        Page<UnitRow> page =
                views.units()
                        .list(words, look.asOf(), PageRequest.counted(PageLimits.ROWS, cursor));
        model.addAttribute("page", page);
        model.addAttribute("superiors", views.units().superiors(page.items(), look.asOf()));
        model.addAttribute("offered", offers.ofList(look, "units"));
        return "units";
    }

    /** The register is open to everyone; cases and recommendations are those the reader may see. */
    @GetMapping("/units/{id}")
    String one(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(name = "cases", required = false) @Nullable String casesFrom,
            @RequestParam(name = "recommendations", required = false)
                    @Nullable String recommendationsFrom) {
        UnitRow unit = views.units().find(id, look.asOf()).orElseThrow(Refused::absent);
        model.addAttribute("unit", unit);
        model.addAttribute("offered", offers.of(look, "units", id));
        model.addAttribute("parent", parent(unit, look));
        model.addAttribute("cases", cases(id, look, casesFrom));
        model.addAttribute("recommendations", recommendations(id, look, recommendationsFrom));
        return "unit";
    }

    private @Nullable UnitRow parent(UnitRow unit, ReadContext look) {
        UUID parent = unit.place().parent();
        return parent == null ? null : views.units().find(parent, look.asOf()).orElse(null);
    }

    private Page<CaseFile> cases(UUID unit, ReadContext look, @Nullable String cursor) {
        var filter = new CaseFileFilter(null, null, unit, null);
        return views.caseFiles()
                .list(
                        look.scope(),
                        filter,
                        look.asOf(),
                        PageRequest.counted(PageLimits.ROWS, cursor));
    }

    private Page<FollowUp> recommendations(UUID unit, ReadContext look, @Nullable String cursor) {
        var filter = new FollowUpFilter(null, null, unit, null, null);
        return views.followUps()
                .list(
                        look.scope(),
                        filter,
                        look.asOf(),
                        PageRequest.counted(PageLimits.ROWS, cursor));
    }
}
