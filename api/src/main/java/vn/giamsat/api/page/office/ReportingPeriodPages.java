package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;

/** The reporting periods with every closing, and the ways to their forms. */
@Controller
class ReportingPeriodPages {

    private final KeepingOfPeriods keeping;

    ReportingPeriodPages(KeepingOfPeriods keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/statistics/periods")
    String list(
            Model model,
            ReadContext context,
            @RequestParam(required = false) @Nullable String atLeast) {
        model.addAttribute("recorded", atLeast != null);
        keeping.fill(model, context);
        return "reporting-periods";
    }
}
