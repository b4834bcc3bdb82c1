package vn.giamsat.api.changes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.giamsat.api.asof.ReadContext;

/** The page of everything that happened since the reader last looked. */
@Controller
class ChangesPages {

    private final ChangesSinceLastLook changes;

    ChangesPages(ChangesSinceLastLook changes) {
        this.changes = changes;
    }

    @GetMapping("/changes")
    String all(Model model, ReadContext look) {
        var all = changes.all(look);
        model.addAttribute("changes", all);
        model.addAttribute("facts", all.stream().mapToLong(SinceLast::facts).sum());
        return "changes";
    }
}
