package vn.giamsat.api.page.inspectioncase;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.procedure.ShownCalendar;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.finding.CorrectedFinding;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of one case: its facts, what was found, what became of it, and its diary. */
@Controller
class CasePages {

    private final QuerySide views;
    private final TimelineFormatter formatter;
    private final OfferedCommands offers;

    CasePages(QuerySide views, TimelineFormatter formatter, OfferedCommands offers) {
        this.views = views;
        this.formatter = formatter;
        this.offers = offers;
    }

    @GetMapping("/inspections/{id}")
    String one(
            Model model,
            ReadContext look,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String atLeast) {
        Long asOf = look.asOf();
        model.addAttribute("shownAt", asOf == null ? views.positionOf("timeline") : asOf);
        CaseFile file =
                views.caseFiles().whole(id, look.scope(), look.asOf()).orElseThrow(Refused::absent);
        model.addAttribute("file", file);
        model.addAttribute("row", file.file());
        model.addAttribute("steps", ProcedureSteps.of(file));
        model.addAttribute("recorded", atLeast != null);
        model.addAttribute("offered", offers.of(look, "inspections", id));
        model.addAttribute("waiting", views.tasks().ofMatter(id, look.scope(), look.asOf()));
        model.addAttribute("mayAskReaders", file.inside());
        model.addAttribute("findingParts", new FindingParts(locale));
        LocalDate due = file.file().clock().dueOn();
        model.addAttribute(
                "nextWorkingDay",
                due == null ? null : ShownCalendar.of(views, asOf).insteadOf(due).orElse(null));
        addLists(model, id, look);
        var facts = new PageRequest(PageLimits.TOLD_AT_ONCE, cursor);
        model.addAttribute(
                "timeline",
                formatter.tell(
                        look, views.timeline().ofCase(id, look.scope(), look.asOf(), facts)));
        return "case";
    }

    private void addLists(Model model, UUID id, ReadContext look) {
        Scope scope = look.scope();
        Long asOf = look.asOf();
        PageRequest all = PageLimits.ALL_OF_A_CASE;
        model.addAttribute("findings", views.findings().ofCase(id, scope, asOf, all).items());
        model.addAttribute(
                "corrected",
                views.findings().correctedIn(id, scope, asOf).stream()
                        .collect(Collectors.toMap(CorrectedFinding::finding, Function.identity())));
        model.addAttribute("evidence", views.evidence().ofCase(id, scope, asOf, all).items());
        model.addAttribute(
                "contradictingPapers", views.papers().withSymbolOfAnother(id, scope, asOf));
        model.addAttribute(
                "examined", views.examinedMembers().ofCase(id, scope, asOf, all).items());
        model.addAttribute("requests", views.upwardRequests().ofCase(id, scope, asOf, all).items());
        model.addAttribute(
                "recommendations",
                views.followUps()
                        .list(scope, new FollowUpFilter(null, null, null, null, id), asOf, all)
                        .items());
    }
}
