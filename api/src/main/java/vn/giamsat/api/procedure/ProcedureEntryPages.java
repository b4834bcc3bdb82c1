package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommand;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.procedure.WrittenProcedure.WrittenRule;
import vn.giamsat.procedure.WrittenProcedure.WrittenYear;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One rule or one year with all its versions, and the cases that keep a due date which the version
 * of now would not give.
 */
@Controller
class ProcedureEntryPages {

    private final QuerySide views;
    private final OfferedCommands offers;
    private final MovedCases moved;

    ProcedureEntryPages(QuerySide views, OfferedCommands offers, MovedCases moved) {
        this.views = views;
        this.offers = offers;
        this.moved = moved;
    }

    @GetMapping("/deadline-rules/{id}")
    String rule(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String atLeast) {
        DeadlineRuleRow row =
                views.deadlineRules().find(id, look.asOf()).orElseThrow(Refused::absent);
        var said = new WrittenRule(row.code(), row.terms(), row.source(), row.note());
        model.addAttribute("rule", row);
        model.addAttribute("title", row.code());
        return entry(
                model,
                look,
                atLeast != null,
                offers.of(look, "deadline-rules", id),
                new WrittenProcedure(List.of(said), List.of()));
    }

    @GetMapping("/calendar-years/{id}")
    String year(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String atLeast) {
        CalendarYearRow row =
                views.calendarYears().find(id, look.asOf()).orElseThrow(Refused::absent);
        List<WrittenYear> said =
                row.days() == null ? List.of() : List.of(new WrittenYear(row.year(), row.days()));
        List<OfferedCommand> offered = new ArrayList<>(offers.of(look, "calendar-years", id));
        if (row.days() == null) {
            offered.addAll(offers.ofList(look, "calendar-years"));
        }
        model.addAttribute("year", row);
        model.addAttribute("title", String.valueOf(row.year()));
        return entry(model, look, atLeast != null, offered, new WrittenProcedure(List.of(), said));
    }

    private String entry(
            Model model,
            ReadContext look,
            boolean recorded,
            List<OfferedCommand> offered,
            WrittenProcedure said) {
        model.addAttribute("recorded", recorded);
        model.addAttribute("offered", offered);
        model.addAttribute("today", look.day());
        // of the past it is told what was said, not what it would have meant
        if (look.asOf() == null) {
            model.addAttribute("moved", moved.under(said, look.scope()));
        }
        return "procedure-entry";
    }
}
