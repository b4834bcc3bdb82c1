package vn.giamsat.api.replay;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.Differences;
import vn.giamsat.api.difference.MatterKind;

import java.util.UUID;

/** The page on which one goes through a case fact by fact. */
@Controller
class ReplayPages {

    private final Replay replay;
    private final Differences differences;

    ReplayPages(Replay replay, Differences differences) {
        this.replay = replay;
        this.differences = differences;
    }

    @GetMapping("/inspections/{id}/replay")
    String step(
            Model model,
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int step) {
        model.addAttribute("replay", replay.step(look, id, step));
        model.addAttribute("title", differences.title(look, MatterKind.inspections, id));
        model.addAttribute("id", id);
        return "replay";
    }
}
