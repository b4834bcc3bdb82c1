package vn.giamsat.api.form;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.NotPermitted;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The page of one command: shows its form, takes it, and is never itself the answer to a post. */
final class CommandFormPage {

    private final CommandForm form;
    private final OfferedCommands offered;
    private final ShowForm showing;
    private final TakeForm taking;
    private final FormSeal seal;
    private final String template;

    CommandFormPage(
            CommandForm form,
            OfferedCommands offered,
            ShowForm showing,
            TakeForm taking,
            FormSeal seal) {
        this.form = form;
        this.offered = offered;
        this.showing = showing;
        this.taking = taking;
        this.seal = seal;
        this.template = template(form.name());
    }

    /** A form that deserves hand-work has a template of its own. */
    private static String template(String name) {
        String own = "form/" + name;
        return new ClassPathResource("templates/" + own + ".html").exists() ? own : "form";
    }

    Object show(
            Model model,
            ReadContext context,
            Locale locale,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> address) {
        offered.require(context, form.command(), id);
        var here = new FormAddress(form, id);
        FormDraft draft = showing.find(here, address, context);
        boolean confirming = FormAddress.CONFIRM.equals(address.get(FormAddress.STEP));
        if (draft == null && (confirming || !here.isBegun(address))) {
            return here.begin(address, showing.begin());
        }
        showing.fill(model, here, draft, context, address, locale);
        model.addAttribute(
                "notNow", id != null && !offered.contain(context, form.command().type(), id));
        String unsent = address.get(FormAddress.UNSENT);
        if (unsent != null) {
            model.addAttribute("faults", showing.unsent(form, unsent, locale));
        }
        // what is typed here belongs to no moment but the present
        model.asMap().remove("past");
        if (draft != null && draft.answer() != null) {
            model.addAttribute("since", PostedForm.id(address.get(FormAddress.SINCE)));
            return "form-recorded";
        }
        if (draft == null && showing.pick(here, model).isPresent()) {
            model.addAttribute("pick", showing.pick(here, model).get());
            return "form-pick";
        }
        if (confirming && draft != null) {
            showing.foresee(here, draft, context, model);
        }
        return confirming ? "form-confirm" : template;
    }

    /** Whoever may not send this is told so by the page that is led to. */
    Object take(
            ReadContext context,
            @PathVariable(required = false) @Nullable UUID id,
            HttpServletRequest request) {
        var here = new FormAddress(form, id);
        PostedForm posted = PostedForm.of(request);
        UUID caller = context.caller().account();
        boolean anothers = !posted.shownTo(here.path(), seal).filter(caller::equals).isPresent();
        if (posted.isSealed() && anothers) {
            return here.unsent(FormAddress.ANOTHER);
        }
        try {
            offered.require(context, form.command(), id);
        } catch (NotPermitted | Refused notOffered) {
            return here.fresh();
        }
        if (posted.press(FormValues.EMPTY).kind() == Press.Kind.KEEP) {
            taking.keep(here, posted, context.caller());
            return ResponseEntity.noContent().build();
        }
        return taking.take(here, posted, context.caller());
    }
}
