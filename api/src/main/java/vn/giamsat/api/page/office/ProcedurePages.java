package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommand;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.offer.RuleConditions;
import vn.giamsat.api.offer.YearConditions;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Matter;
import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The office's rules of time limits and its calendar, and the ways to their forms. */
@Controller
class ProcedurePages {

    private final QuerySide views;
    private final OfferedCommands offers;

    ProcedurePages(QuerySide views, OfferedCommands offers) {
        this.views = views;
        this.offers = offers;
    }

    /** What holds for all bodies is taken in by those who act for all of them. */
    private static boolean mayImport(Caller caller) {
        Optional<Matter> office = Optional.of(new Matter(null, List.of(), null));
        return Authority.mayAsk(caller, AdoptDeadlineRule.class, office);
    }

    @GetMapping("/procedure")
    String show(
            Model model,
            ReadContext context,
            @RequestParam(required = false) @Nullable String atLeast) {
        List<DeadlineRuleRow> rules =
                views.deadlineRules().list(context.asOf(), PageLimits.ALL_OF_A_CASE).items();
        List<CalendarYearRow> years =
                views.calendarYears().list(context.asOf(), PageLimits.ALL_OF_A_CASE).items();
        List<OfferedCommand> offered = new ArrayList<>(offers.ofList(context, "deadline-rules"));
        offered.addAll(offers.ofList(context, "calendar-years"));
        offered.addAll(offers.ofList(context, "extension-caps"));
        model.addAttribute("recorded", atLeast != null);
        model.addAttribute("rules", rules);
        model.addAttribute("years", years);
        model.addAttribute(
                "caps",
                views.extensionCaps().list(context.asOf(), PageLimits.ALL_OF_A_CASE).items());
        model.addAttribute("offered", offered);
        model.addAttribute("mayImport", !context.isOnlyForReading() && mayImport(context.caller()));
        model.addAttribute("today", context.day());
        model.addAttribute(
                "actsOfRule",
                offers.ofOffice(
                        context,
                        "deadline-rules",
                        rules.stream()
                                .collect(
                                        Collectors.toMap(
                                                DeadlineRuleRow::rule, RuleConditions::new))));
        model.addAttribute(
                "actsOfYear",
                offers.ofOffice(
                        context,
                        "calendar-years",
                        years.stream()
                                .collect(
                                        Collectors.toMap(
                                                CalendarYearRow::calendar, YearConditions::new))));
        return "procedure";
    }
}
