package vn.giamsat.api.page;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.security.Caller;
import vn.giamsat.rule.Occasions;

import java.time.Clock;
import java.util.Locale;

/** What each page needs beside its rows: words of its language, who reads it, and the day. */
@ControllerAdvice(basePackages = {"vn.giamsat.api.page", "vn.giamsat.api.lookback"})
class EveryPage {

    private final Clock clock;

    EveryPage(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute
    void fill(
            Model model,
            Locale locale,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable Caller caller) {
        String other = locale.getLanguage().equals("en") ? "vi" : "en";
        model.addAttribute(
                "inOtherLanguage",
                ChosenLanguage.here(request)
                        .replaceQueryParam(ChosenLanguage.PARAMETER, other)
                        .build()
                        .toUriString());
        model.addAttribute("words", Words.in(locale));
        model.addAttribute("today", Occasions.today(clock));
        if (caller != null) {
            model.addAttribute("caller", caller);
            model.addAttribute(
                    "mayLookAfterViews",
                    caller.holds(Role.AUDITOR) || caller.holds(Role.ADMINISTRATOR));
        }
    }
}
