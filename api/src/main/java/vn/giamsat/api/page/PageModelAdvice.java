package vn.giamsat.api.page;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.asof.TimeBar;
import vn.giamsat.api.audit.ReportIntegrity;
import vn.giamsat.api.frame.Navigation;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.text.ChosenLanguage;
import vn.giamsat.api.text.ValueFormatter;
import vn.giamsat.rule.Occasions;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.unit.Units;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What each page needs beside its rows: words of its language, who reads it, the moment and its
 * day, what units are called now that had another name then, and how firmly the log stands.
 */
@ControllerAdvice(
        basePackages = {
            "vn.giamsat.api.page",
            "vn.giamsat.api.form",
            "vn.giamsat.api.list",
            "vn.giamsat.api.account",
            "vn.giamsat.api.changes",
            "vn.giamsat.api.difference",
            "vn.giamsat.api.replay",
            "vn.giamsat.api.bitemporal",
            "vn.giamsat.api.dependents",
            "vn.giamsat.api.procedure",
            "vn.giamsat.api.receipt",
            "vn.giamsat.api.registerimport",
            "vn.giamsat.api.statistics"
        })
class PageModelAdvice {

    private final QuerySide views;
    private final Units units;
    private final ReportIntegrity integrity;
    private final OneSnapshot snapshot;
    private final Clock clock;

    PageModelAdvice(QuerySide views, ReportIntegrity integrity, OneSnapshot snapshot, Clock clock) {
        this.snapshot = snapshot;
        this.integrity = integrity;
        this.views = views;
        this.units = views.units();
        this.clock = clock;
    }

    @ModelAttribute
    void fill(Model model, Locale locale, HttpServletRequest request, @Nullable ReadContext look) {
        String other = locale.getLanguage().equals("en") ? "vi" : "en";
        model.addAttribute(
                "inOtherLanguage",
                ChosenLanguage.here(request)
                        .replaceQueryParam(ChosenLanguage.PARAMETER, other)
                        .build()
                        .toUriString());
        model.addAttribute("words", ValueFormatter.in(locale));
        model.addAttribute("today", look == null ? Occasions.today(clock) : look.day());
        if (look != null) {
            views.awaitBeforeSnapshot();
            snapshot.begin(request);
            Caller caller = look.caller();
            model.addAttribute("caller", caller);
            model.addAttribute("mayLookAfterViews", Navigation.looksAfterTheProduct(caller));
            model.addAttribute("navigation", Navigation.of(caller));
            model.addAttribute("anchorage", integrity.anchorage());
            if (HttpMethod.GET.matches(request.getMethod())) {
                // the bar asks for the page again: what was posted is no question
                model.addAttribute("past", new TimeBar(look, request));
            }
            Long position = look.asOf();
            model.addAttribute(
                    "nowCalled", position == null ? Map.of() : units.renamedSince(position));
        }
    }
}
