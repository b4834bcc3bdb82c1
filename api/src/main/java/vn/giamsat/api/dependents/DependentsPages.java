package vn.giamsat.api.dependents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.Differences;
import vn.giamsat.api.difference.MatterKind;

import java.util.UUID;

/** The page that lists what rests on words that were corrected. */
@Controller
class DependentsPages {

    private final DependentsReporting reliances;
    private final Differences differences;

    DependentsPages(DependentsReporting reliances, Differences differences) {
        this.reliances = reliances;
        this.differences = differences;
    }

    @GetMapping("/inspections/{id}/resting")
    String resting(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long on) {
        model.addAttribute("told", reliances.on(look, id, on));
        model.addAttribute("title", differences.title(look, MatterKind.inspections, id));
        model.addAttribute("id", id);
        return "resting";
    }
}
