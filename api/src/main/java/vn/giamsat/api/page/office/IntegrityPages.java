package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;

import java.util.UUID;

/** How the log stands, and the ways to record a check or to begin a drill. */
@Controller
@RequestMapping("/integrity")
class IntegrityPages {

    private final IntegrityShown shown;

    IntegrityPages(IntegrityShown shown) {
        this.shown = shown;
    }

    @GetMapping
    String state(
            Model model,
            ReadContext context,
            @RequestParam(required = false) @Nullable String atLeast) {
        model.addAttribute("recorded", atLeast != null);
        shown.fill(model, context);
        return "integrity";
    }

    @GetMapping("/drills/{id}")
    String drill(Model model, ReadContext context, @PathVariable UUID id) {
        shown.fillDrill(model, context, id);
        return "integrity-drill";
    }
}
