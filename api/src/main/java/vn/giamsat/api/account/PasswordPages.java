package vn.giamsat.api.account;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Callers;

import java.util.UUID;

/**
 * The forms for one's own password and, for administrators, for another's. What is typed here is
 * kept nowhere: who is refused types it again.
 */
@Controller
class PasswordPages {

    private static final String OWN = "/own-password";

    private final SetPassword passwords;
    private final Callers callers;

    PasswordPages(SetPassword passwords, Callers callers) {
        this.passwords = passwords;
        this.callers = callers;
    }

    @GetMapping(OWN)
    String own(
            Model model,
            ReadContext context,
            @RequestParam(required = false) @Nullable String fault) {
        return form(model, context.caller(), OWN, true, fault);
    }

    @PostMapping(OWN)
    RedirectView setOwn(
            ReadContext context,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String current,
            @RequestParam(required = false) @Nullable String password) {
        UUID id = context.caller().account();
        return set(id, current, password, context, request, OWN, "/sign-in?changed");
    }

    @GetMapping("/accounts/{id}/set-password")
    String others(
            Model model,
            ReadContext context,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String fault) {
        if (!context.caller().holds(Role.ADMINISTRATOR) || context.isOnlyForReading()) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        Caller owner =
                callers.find(id, context.caller().locale())
                        .orElseThrow(() -> Refused.because(ProblemKind.ABSENT));
        return form(model, owner, "/accounts/" + id + "/set-password", false, fault);
    }

    @PostMapping("/accounts/{id}/set-password")
    RedirectView setOthers(
            ReadContext context,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String password) {
        String page = "/accounts/" + id + "/set-password";
        boolean own = id.equals(context.caller().account());
        return own ? led(OWN) : set(id, null, password, context, request, page, "/accounts/" + id);
    }

    private RedirectView set(
            UUID id,
            @Nullable String current,
            @Nullable String password,
            ReadContext context,
            HttpServletRequest request,
            String page,
            String done) {
        try {
            passwords.set(id, current, password, context.caller(), request.getRemoteAddr());
            return led(done);
        } catch (Refused refused) {
            return led(page + "?fault=" + fault(refused));
        }
    }

    private static String fault(Refused refused) {
        return refused.fields().stream()
                .map(FieldProblem::path)
                .findFirst()
                .orElse(refused.kind() == ProblemKind.TOO_MANY_REQUESTS ? "wait" : "absent");
    }

    private static String form(
            Model model, Caller owner, String address, boolean own, @Nullable String fault) {
        model.addAttribute("owner", owner);
        model.addAttribute("address", address);
        model.addAttribute("own", own);
        model.addAttribute("fault", fault);
        model.asMap().remove("past");
        return "password";
    }

    private static RedirectView led(String page) {
        var view = new RedirectView(page, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
