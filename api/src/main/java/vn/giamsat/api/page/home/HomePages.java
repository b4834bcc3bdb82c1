package vn.giamsat.api.page.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.changes.ChangesSinceLastLook;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

/** The way in: what the reader has to do, what waits for others, and what is new. */
@Controller
class HomePages {

    private final WorkAtHand work;
    private final ChangesSinceLastLook changes;

    HomePages(WorkAtHand work, ChangesSinceLastLook changes) {
        this.work = work;
        this.changes = changes;
    }

    @GetMapping("/")
    String home(
            Model model,
            ReadContext look,
            @RequestParam(required = false) @Nullable String cursor) {
        Page<WorkLine> tasks = work.of(look, PageRequest.counted(PageLimits.TALL_ROWS, cursor));
        long late = work.dueBy(look, look.day().minusDays(1));
        model.addAttribute("tasks", tasks);
        model.addAttribute("late", late);
        model.addAttribute("soon", work.dueBy(look, look.day().plusDays(WorkLine.SOON)) - late);
        model.addAttribute("elsewhere", work.elsewhere(look, tasks));
        model.addAttribute("changes", changes.all(look));
        return "home";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
